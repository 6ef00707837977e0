/** The data files and the series, to observations with names, places and periods. */
package press.plumbline.data;
