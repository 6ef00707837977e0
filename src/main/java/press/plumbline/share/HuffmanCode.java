package press.plumbline.share;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Short codes for frequent symbols, long ones for rare: DEFLATE's canonical Huffman code (RFC 1951,
 * section 3.2.2). Of two symbols as frequent the first gets the first code, so that there is but
 * one code for the same counts.
 */
record HuffmanCode(int[] lengths, int[] codes) {
  static HuffmanCode of(int[] counts, int longest) {
    int[] weights = counts.clone();
    int[] lengths = lengths(weights);
    while (Arrays.stream(lengths).max().orElse(0) > longest) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (weights[i] + 1) / 2;
      }
      lengths = lengths(weights);
    }
    return new HuffmanCode(lengths, codes(lengths));
  }

  private record Tree(long weight, int age) {}

  private static int[] lengths(int[] weights) {
    var parents = new int[2 * weights.length];
    var queue =
        new PriorityQueue<Tree>(Comparator.comparingLong(Tree::weight).thenComparing(Tree::age));
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        queue.add(new Tree(weights[i], i));
      }
    }
    var lengths = new int[weights.length];
    if (queue.size() == 1) {
      lengths[queue.remove().age()] = 1;
      return lengths;
    }
    int node = weights.length;
    while (queue.size() > 1) {
      Tree one = queue.remove();
      Tree two = queue.remove();
      parents[one.age()] = node;
      parents[two.age()] = node;
      queue.add(new Tree(one.weight() + two.weight(), node++));
    }
    for (int i = 0; i < weights.length; i++) {
      for (int at = i; weights[i] > 0 && at != node - 1; at = parents[at]) {
        lengths[i]++;
      }
    }
    return lengths;
  }

  /** In the order in which the bits are written, the first one lowest. */
  private static int[] codes(int[] lengths) {
    var codes = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= 15; length++) {
      for (int i = 0; i < lengths.length; i++) {
        if (lengths[i] == length) {
          codes[i] = Integer.reverse(code++) >>> (32 - length);
        }
      }
      code <<= 1;
    }
    return codes;
  }
}
