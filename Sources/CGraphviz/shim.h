// What Swift cannot import from Graphviz: its macros, and its functions that take `char *`
// although they do not write to it.
#pragma once
#include <graphviz/gvc.h>

static inline Agraph_t *vw_open_graph(const char *name, int directed) {
  return agopen((char *)name, directed ? Agdirected : Agundirected, NULL);
}

static inline Agnode_t *vw_add_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *vw_add_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
  return agedge(graph, tail, head, NULL, 1);
}

/// Sets an attribute of a graph (kind 0), node (1) or edge (2), declaring it when it is new.
static inline void vw_set(Agraph_t *graph, void *object, int kind, const char *key,
                          const char *value) {
  Agsym_t *symbol = agattr(graph, kind, (char *)key, NULL);
  if (!symbol) symbol = agattr(graph, kind, (char *)key, (char *)"");
  agxset(object, symbol, (char *)value);
}

static inline int vw_layout(GVC_t *context, Agraph_t *graph, const char *engine) {
  return gvLayout(context, graph, engine);
}

static inline double vw_node_x(Agnode_t *node) { return ND_coord(node).x; }
static inline double vw_node_y(Agnode_t *node) { return ND_coord(node).y; }
