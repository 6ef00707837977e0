package press.plumbline.figure;

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
      node = node.grow(word.charAt(i));
    }
    node.value = value;
  }

  /** The longest word that begins at {@code at}. */
  Optional<Hit<T>> at(String text, int at) {
    Node<T> node = forward;
    T value = null;
    int end = at;
    for (int i = Math.max(at, 0); i < text.length(); i++) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        value = node.value;
        end = i + 1;
      }
    }
    return value == null ? Optional.empty() : Optional.of(new Hit<>(at, end, value));
  }

  Optional<Hit<T>> at(FoldedText text, int at) {
    return at(text.raw(), at);
  }

  /** The longest word that ends right before {@code end}. */
  Optional<Hit<T>> before(String text, int end) {
    Node<T> node = backward;
    T value = null;
    int start = end;
    for (int i = end - 1; i >= 0; i--) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        value = node.value;
        start = i;
      }
    }
    return value == null ? Optional.empty() : Optional.of(new Hit<>(start, end, value));
  }

  Optional<Hit<T>> before(FoldedText text, int end) {
    return before(text.raw(), end);
  }

  /** A letter of the list; where it leads is found by open addressing, without boxes. */
  private static final class Node<T> {
    private char[] letters = new char[2];
    private Node<T>[] nodes = nodes(2);
    private int size;
    private T value;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private static <T> Node<T>[] nodes(int length) {
      return new Node[length];
    }

    Node<T> next(char letter) {
      int mask = letters.length - 1;
      for (int slot = letter & mask; nodes[slot] != null; slot = slot + 1 & mask) {
        if (letters[slot] == letter) {
          return nodes[slot];
        }
      }
      return null;
    }

    Node<T> grow(char letter) {
      Node<T> next = next(letter);
      if (next == null) {
        next = new Node<>();
        put(letter, next);
      }
      return next;
    }

    private void put(char letter, Node<T> node) {
      if (2 * (size + 1) > letters.length) {
        widen();
      }
      int mask = letters.length - 1;
      int slot = letter & mask;
      while (nodes[slot] != null) {
        slot = slot + 1 & mask;
      }
      letters[slot] = letter;
      nodes[slot] = node;
      size++;
    }

    private void widen() {
      char[] oldLetters = letters;
      Node<T>[] oldNodes = nodes;
      letters = new char[2 * oldLetters.length];
      nodes = nodes(letters.length);
      size = 0;
      for (int i = 0; i < oldLetters.length; i++) {
        if (oldNodes[i] != null) {
          put(oldLetters[i], oldNodes[i]);
        }
      }
    }
  }
}
