package press.plumbline.figure;

/**
 * What a grammar recognised at a place of a text, before the reader decides between grammars.
 *
 * @param outerStart where approximation or change words before the figure begin
 * @param outerEnd where those behind it end
 */
record Match(
    int start,
    int end,
    int outerStart,
    int outerEnd,
    Kind kind,
    Value value,
    Unit unit,
    Approximation approximation) {}
