package press.plumbline.picture;

/** A plane and how much of it the picture covers: of 15 points of colour for 29 pixels, 14.5. */
record Layer(Plane plane, double across, double down) {
  Plane scaled(Size size) {
    return new Lanczos(this).to(size);
  }
}
