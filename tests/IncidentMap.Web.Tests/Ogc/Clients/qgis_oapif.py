"""QGIS's own OAPIF provider, headless: loads the incidents, reads page after page, filters by box and by attribute. Prints what it saw as JSON."""
import json
import sys
import tempfile

from qgis.core import QgsApplication, QgsDataSourceUri, QgsFeatureRequest, QgsRectangle, QgsVectorLayer


def layer_of(address, sql="", most=None):
    source = QgsDataSourceUri()
    source.setParam("url", address)
    source.setParam("typename", "incidents")
    source.setParam("pageSize", "2000")
    # As its dialogue sets it: a box is asked of the server, else all features are fetched and looked through.
    source.setParam("restrictToRequestBBOX", "1")
    if most:
        source.setParam("maxNumFeatures", most)
    layer = QgsVectorLayer(source.uri(), "incidents", "OAPIF")
    if not layer.isValid():
        raise SystemExit("QGIS finds the layer invalid: " + layer.error().message())
    if sql and not layer.setSubsetString(sql):
        raise SystemExit("QGIS refuses the filter " + sql)
    return layer


def main(address, most):
    app = QgsApplication([], False, tempfile.mkdtemp())
    app.initQgis()
    layer = layer_of(address, most=most)
    codes, read, lon, lat = set(), 0, 0.0, 0.0
    for feature in layer.getFeatures():
        read += 1
        codes.add(feature["code"])
        lon += feature.geometry().asPoint().x()
        lat += feature.geometry().asPoint().y()
    box = QgsFeatureRequest().setFilterRect(QgsRectangle(37, 34, 37.5, 34.25))
    told = {
        "read": read, "codes": len(codes), "sumOfLon": lon, "sumOfLat": lat,
        "inBox": sum(1 for _ in layer_of(address).getFeatures(box)),
        "filtered": sum(1 for _ in layer_of(address, "\"dateStart\" = '2017-06-26' AND \"kind\" = 'airstrike'").getFeatures()),
    }
    print(json.dumps(told), flush=True)
    del layer
    app.exitQgis()


main(sys.argv[1], sys.argv[2])
