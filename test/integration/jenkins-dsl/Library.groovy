/** Stands in for the annotation with which a Jenkinsfile loads a shared library; Jenkins itself cannot be installed here. */
@interface Library {
    String[] value()
}
