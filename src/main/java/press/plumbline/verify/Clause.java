package press.plumbline.verify;

/**
 * A stretch of text between two clause marks: 园区地区生产总值3516亿元 in a longer sentence.
 *
 * @param sentence the number of its sentence in the block, from 0
 * @param depth how many brackets it stands in
 */
record Clause(int start, int end, int sentence, int depth) {
  boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}
