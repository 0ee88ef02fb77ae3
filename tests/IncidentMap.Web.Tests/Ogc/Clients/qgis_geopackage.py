"""A GeoPackage of ours, opened by QGIS without a screen. Prints what it saw as JSON."""
import json
import sys
import tempfile

from qgis.core import QgsApplication, QgsFeatureRequest, QgsFeatureSource, QgsRectangle, QgsVectorLayer


def main(path):
    app = QgsApplication([], False, tempfile.mkdtemp())
    app.initQgis()
    layer = QgsVectorLayer(path + "|layername=incidents", "incidents", "ogr")
    claims = QgsVectorLayer(path + "|layername=claims", "claims", "ogr")
    box = layer.extent()
    told = {
        "valid": layer.isValid() and claims.isValid(),
        "crs": layer.crs().authid(),
        "count": layer.featureCount(),
        "claims": claims.featureCount(),
        "extent": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
        "hasSpatialIndex": layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresent,
        "inBox": sorted(f["code"] for f in layer.getFeatures(QgsFeatureRequest().setFilterRect(QgsRectangle(36, 36, 37, 37)))),
    }
    print(json.dumps(told), flush=True)
    del layer, claims
    app.exitQgis()


main(sys.argv[1])
