package press.plumbline.command;

/** What {@code mvn package} runs, in Maven's own JVM. */
public final class MavenBuild {
  private MavenBuild() {}

  public static void main(String[] args) {}
}
