package press.plumbline.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * A filter such as {@code checked} or {@code inline(story)}, under its name.
 *
 * @param argumentNames of what stands in brackets behind the name
 */
record NamedFilter(String name, List<String> argumentNames, Made made) implements Filter {
  /** What it makes of a value and its arguments. */
  interface Made {
    Object apply(Object value, Map<String, Object> arguments, TemplatePlace at);
  }

  /** What it makes of a value alone. */
  interface Simple {
    Object apply(Object value, TemplatePlace at);
  }

  NamedFilter(String name, Simple simple) {
    this(name, List.of(), (value, arguments, at) -> simple.apply(value, at));
  }

  @Override
  public List<String> getArgumentNames() {
    return argumentNames;
  }

  @Override
  public Object apply(
      Object input,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    return made.apply(input, arguments, new TemplatePlace(name, self.getName(), line));
  }
}
