package press.plumbline.render;

/** A picture to share a page with, as templates see it: where it lies and how large it is. */
public record SharePicture(String path, int width, int height) {}
