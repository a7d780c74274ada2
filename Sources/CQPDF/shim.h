// qpdf changes PDF files without touching what they show.
#pragma once
#include <qpdf/qpdf-c.h>
