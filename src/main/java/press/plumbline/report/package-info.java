/** What we have to say about it. */
package press.plumbline.report;
