/** The commands a person types; nobody else knows this package. */
package press.plumbline.command;
