package press.plumbline.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A word list that finds its longest word at a place of a text, or ending at one: 万元 before 万.
 *
 * @param <T> what the list knows of each word
 */
final class Words<T> {
  /** A word of the list in a text, half open. */
  record Hit<T>(int start, int end, T value) {}

  private final Node<T> forward = new Node<>();
  private final Node<T> backward = new Node<>();

  Words(Map<String, T> words) {
    words.forEach(
        (word, value) -> {
          add(forward, word, value);
          add(backward, new StringBuilder(word).reverse().toString(), value);
        });
  }

  private static <T> void add(Node<T> root, String word, T value) {
    Node<T> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), letter -> new Node<>());
    }
    node.value = Optional.of(value);
  }

  /** The longest word that begins at {@code at}. */
  Optional<Hit<T>> at(String text, int at) {
    Node<T> node = forward;
    Optional<Hit<T>> longest = Optional.empty();
    for (int i = at; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        longest = Optional.of(new Hit<>(at, i + 1, node.value.get()));
      }
    }
    return longest;
  }

  /** The longest word that ends right before {@code end}. */
  Optional<Hit<T>> before(String text, int end) {
    Node<T> node = backward;
    Optional<Hit<T>> longest = Optional.empty();
    for (int i = end - 1; i >= 0; i--) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        longest = Optional.of(new Hit<>(i, end, node.value.get()));
      }
    }
    return longest;
  }

  private static final class Node<T> {
    private final Map<Character, Node<T>> next = new HashMap<>();
    private Optional<T> value = Optional.empty();
  }
}
