package org.muniscope.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** An open filing: its head, the sidebar, and the view of the section that is chosen. */
final class Explorer extends BorderPane {
  private final DeskModel desk;
  private final Sidebar sidebar;
  private final StackPane place = new StackPane();
  private final HBox tools = new HBox();
  private final SplitPane split = new SplitPane(place);
  private final Map<Section, Supplier<Node>> views = new EnumMap<>(Section.class);
  private final Map<Section, Node> made = new EnumMap<>(Section.class);
  private boolean open;

  Explorer(DeskModel desk) {
    this.desk = desk;
    sidebar = new Sidebar(desk.trail().section());
    var title = new TitleBar(desk.filing(), () -> show(Section.CHECKS));
    var trail = new TrailBar(desk.trail(), desk.filing().filter());
    place.getStyleClass().add("place");
    // What does not fit is cut off at the far edges, instead of pushing the window's frame apart.
    place.setMinSize(0, 0);
    place.setAlignment(Pos.TOP_LEFT);
    split.getStyleClass().add("explorer-split");
    setTop(title);
    setLeft(scrolling(sidebar));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var top = new HBox(trail, gap, tools);
    top.getStyleClass().add("top");
    // Tab goes through the panes in the order in which they are put in.
    var middle = new BorderPane();
    middle.setTop(top);
    middle.setCenter(split);
    setCenter(middle);
    desk.trail().section().subscribe(this::turnTo);
  }

  /** Where the window is too low for all sections, they scroll. */
  private static ScrollPane scrolling(Sidebar sidebar) {
    var scroll = new ScrollPane(sidebar);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinHeight(0);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("sidebar-scroll");
    return scroll;
  }

  /** Gives a section its view, which is made when it is first looked at. */
  void add(Section section, Supplier<Node> view) {
    views.put(section, view);
    sidebar.add(section);
    turnTo(desk.trail().section().get());
  }

  /** The view that is shown takes the keys. */
  @Override
  public void requestFocus() {
    // The divided pane holds nothing that can take keys before its skin is made.
    applyCss();
    place.getChildren().forEach(Node::requestFocus);
  }

  /** Offers a control to the right of the way back. */
  void offer(Node tool) {
    tools.getChildren().add(tool);
  }

  /** What is shown: the view, and to its right whatever stands beside it. */
  SplitPane split() {
    return split;
  }

  private void show(Section section) {
    if (views.containsKey(section)) {
      desk.show(section);
    }
  }

  /** A view that takes the keys as a whole is told by its name. */
  private static Node named(Section section, Node view) {
    if (view.getAccessibleText() == null) {
      view.setAccessibleText(section.title());
    }
    return view;
  }

  /** There is a filing to look at, or none any more. */
  void open(boolean filing) {
    open = filing;
    turnTo(desk.trail().section().get());
  }

  /** Without a filing nobody sees the views, and none is made. */
  private void turnTo(Section section) {
    Optional.ofNullable(views.get(section))
        .filter(_ -> open)
        .map(view -> made.computeIfAbsent(section, _ -> named(section, view.get())))
        .ifPresent(view -> {
          place.getChildren().setAll(view);
          view.requestFocus();
        });
  }
}
