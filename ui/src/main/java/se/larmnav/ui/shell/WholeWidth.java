package se.larmnav.ui.shell;

/** A view that uses the whole width: no drawer, the navigation stands in the navbar. */
public interface WholeWidth {

}
