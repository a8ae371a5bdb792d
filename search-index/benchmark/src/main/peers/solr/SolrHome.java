package org.rihla.search.benchmark.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that Solr starts with. The cache of whole results and that of documents are absent, the
 * one of filters is as Solr ships it.
 */
final class SolrHome {

  static final String CORE = "bench";

  private static final String CONFIGURATION =
      """
      <config>
        <luceneMatchVersion>9.12</luceneMatchVersion>
        <schemaFactory class="ClassicIndexSchemaFactory"/>
        <indexConfig>
          <ramBufferSizeMB>48</ramBufferSizeMB>
          <lockType>native</lockType>
        </indexConfig>
        <updateHandler class="solr.DirectUpdateHandler2"/>
        <query>
          <filterCache size="512" initialSize="512" autowarmCount="0"/>
          <maxBooleanClauses>1024</maxBooleanClauses>
          <useColdSearcher>true</useColdSearcher>
          <maxWarmingSearchers>4</maxWarmingSearchers>
        </query>
        <requestHandler name="/select" class="solr.SearchHandler"/>
      </config>
      """;

  private static final String SCHEMA =
      """
      <schema name="bench" version="1.7">
        <uniqueKey>id</uniqueKey>
        <fieldType name="string" class="solr.StrField" sortMissingLast="true" docValues="true"/>
        <fieldType name="long" class="solr.LongPointField" docValues="true"/>
        <fieldType name="stems" class="solr.TextField">
          <analyzer class="org.rihla.search.benchmark.solr.StemmedWords"/>
        </fieldType>
        <fieldType name="plain" class="solr.TextField">
          <analyzer class="org.rihla.search.benchmark.solr.PlainWords"/>
        </fieldType>
        <fieldType name="typed" class="solr.TextField">
          <analyzer class="org.rihla.search.benchmark.solr.TypedWords"/>
        </fieldType>
        <fieldType name="grams" class="solr.TextField">
          <analyzer class="org.rihla.search.benchmark.words.GramAnalyzer"/>
        </fieldType>
        <field name="id" type="string" indexed="true" stored="true" required="true"/>
        <field name="version" type="long" indexed="false" stored="false"/>
        <field name="type" type="string" indexed="false" stored="true" docValues="false"/>
        <field name="access" type="string" indexed="true" stored="false" docValues="false" multiValued="true"/>
        <field name="day" type="long" indexed="false" stored="false"/>
        <dynamicField name="display_*" type="string" indexed="false" stored="true" docValues="false"/>
        <dynamicField name="order_*" type="string" indexed="false" stored="false"/>
        <dynamicField name="facet_*" type="string" indexed="true" stored="false" multiValued="true"/>
        <dynamicField name="*_stems" type="stems" indexed="true" stored="true" multiValued="true" storeOffsetsWithPositions="true"/>
        <dynamicField name="*_plain" type="plain" indexed="true" stored="false" multiValued="true"/>
        <dynamicField name="*_grams" type="grams" indexed="true" stored="false" multiValued="true" omitPositions="true"/>
        <dynamicField name="*_typed" type="typed" indexed="true" stored="false" multiValued="true" omitNorms="true" omitTermFreqAndPositions="true"/>
      </schema>
      """;

  private SolrHome() {}

  /** Writes the files where there are none. */
  static Path in(Path folder) throws IOException {
    Path conf = Files.createDirectories(folder.resolve(CORE).resolve("conf"));
    Files.writeString(folder.resolve("solr.xml"), "<solr/>");
    Files.writeString(conf.resolve("solrconfig.xml"), CONFIGURATION);
    Files.writeString(conf.resolve("schema.xml"), SCHEMA);
    Files.writeString(folder.resolve(CORE).resolve("core.properties"), "name=" + CORE);
    return folder;
  }
}
