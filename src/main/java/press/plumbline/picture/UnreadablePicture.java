package press.plumbline.picture;

/** A file that is no picture, or not a whole one. */
public final class UnreadablePicture extends Exception {
  private final Trouble trouble;

  UnreadablePicture(Trouble trouble) {
    super(trouble.name(), null, false, false);
    this.trouble = trouble;
  }

  /** What is the matter with the file. */
  public enum Trouble {
    /** None of the kinds that browsers show, whatever its name says. */
    NO_PICTURE,
    /** Cut short, as by a copy that was broken off. */
    CUT_SHORT,
    /** Something in it contradicts the rules of its kind. */
    DAMAGED,
    /** It does not say how large it is. */
    NO_SIZE,
    /** So large that no reader is sent it, and no build should unpack it. */
    TOO_LARGE
  }

  public Trouble trouble() {
    return trouble;
  }
}
