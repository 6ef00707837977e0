package press.plumbline.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** A filter without arguments, such as {@code checked}, under its name. */
record NamedFilter(String name, Simple filter) implements Filter {
  /** What it makes of a value. */
  interface Simple {
    Object apply(Object value, TemplatePlace at);
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of();
  }

  @Override
  public Object apply(
      Object input,
      Map<String, Object> arguments,
      PebbleTemplate self,
      EvaluationContext context,
      int line) {
    return filter.apply(input, new TemplatePlace(name, self.getName(), line));
  }
}
