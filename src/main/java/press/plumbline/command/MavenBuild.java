package press.plumbline.command;

import java.io.Serial;

/**
 * What {@code mvn package} runs, in Maven's own JVM: the {@code build} command on this checkout,
 * and one line of BUILD FAILURE if it was not in order.
 */
public final class MavenBuild {
  private MavenBuild() {}

  /** The arguments are the folder of the project, its build folder and the name of the artifact. */
  public static void main(String[] args) {
    String root = args[0];
    String target = args[1];
    int status =
        Main.run(
            new String[] {
              "build",
              "--root",
              root,
              "--out",
              target + "/site",
              "--report",
              target + "/report",
              "--zip",
              target + "/" + args[2] + "-site.zip"
            },
            System.in,
            System.out,
            System.err,
            System.getenv());
    if (status != Main.IN_ORDER) {
      throw new BuildFailed();
    }
  }

  /** Says no more than that; what is wrong was printed before. */
  static final class BuildFailed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    BuildFailed() {
      super("the site was not published; the findings are above", null, false, false);
    }
  }
}
