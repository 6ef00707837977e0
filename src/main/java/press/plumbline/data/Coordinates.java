package press.plumbline.data;

import java.math.BigDecimal;

/** Degrees north and east, WGS84. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {}
