package press.plumbline.figure;

/**
 * A number without its unit, as a grammar found it: 3516亿, 十几, 100余.
 *
 * @param value a number or a range
 * @param approximation what an inner 多, 余 or 几 makes of it
 * @param digits whether it begins with an Arabic digit
 */
record Numeral(int start, int end, Value value, Approximation approximation, boolean digits) {}
