// The page libraries: librsvg draws, cairo writes PDF and PNG, Pango measures text.
#pragma once
#include <cairo/cairo-pdf.h>
#include <cairo/cairo.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

/// Pango's layouts and fonts are GObjects; `g_object_unref` takes any pointer.
static inline void vw_unref(void *object) { g_object_unref(object); }
