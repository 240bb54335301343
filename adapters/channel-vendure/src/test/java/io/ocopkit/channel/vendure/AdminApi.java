package io.ocopkit.channel.vendure;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.AstPrinter;
import graphql.language.VariableReference;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The local market's Admin API: documents are read and checked by a GraphQL engine that knows nothing of the adapter. */
final class AdminApi {
    /** Under which the caller's token travels. */
    static final String TOKEN = "token";

    private final Stall stall;
    private final Doorkeeper doorkeeper;
    private final GraphQL engine;

    AdminApi(Stall stall, Doorkeeper doorkeeper) {
        this.stall = stall;
        this.doorkeeper = doorkeeper;
        try (Reader schema = new InputStreamReader(
                Objects.requireNonNull(AdminApi.class.getResourceAsStream("admin-api.graphqls")), StandardCharsets.UTF_8)) {
            engine = GraphQL.newGraphQL(new SchemaGenerator()
                            .makeExecutableSchema(new SchemaParser().parse(schema), wiring()))
                    .defaultDataFetcherExceptionHandler(parameters -> CompletableFuture.completedFuture(refused(
                            parameters.getException(), parameters.getDataFetchingEnvironment())))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExecutionResult execute(String query, Map<String, Object> variables, String token) {
        return engine.execute(ExecutionInput.newExecutionInput(query)
                .variables(variables)
                .graphQLContext(Map.of(TOKEN, token))
                .build());
    }

    private static DataFetcherExceptionHandlerResult refused(Throwable thrown, DataFetchingEnvironment environment) {
        if (!(thrown instanceof Refusal refusal)) {
            throw new IllegalStateException(thrown);
        }
        GraphqlErrorBuilder<?> error =
                GraphqlErrorBuilder.newError(environment).message("%s", String.valueOf(refusal.getMessage()));
        if (refusal.code() != null) {
            error.extensions(Map.of("code", refusal.code()));
        }
        return DataFetcherExceptionHandlerResult.newResult(error.build()).build();
    }

    private RuntimeWiring wiring() {
        TypeResolver byName = environment -> environment
                .getSchema()
                .getObjectType(String.valueOf(Stall.map(environment.getObject()).get("__typename")));
        return RuntimeWiring.newRuntimeWiring()
                .scalar(Scalars.MONEY)
                .scalar(Scalars.UPLOAD)
                .type("ErrorResult", type -> type.typeResolver(byName))
                .type("NativeAuthenticationResult", type -> type.typeResolver(byName))
                .type("CreateAssetResult", type -> type.typeResolver(byName))
                .type("RemoveOptionGroupFromProductResult", type -> type.typeResolver(byName))
                .type(queries())
                .type(mutations())
                .type(products())
                .type(variants())
                .type(newTypeWiring("ProductOptionGroup")
                        .dataFetcher("options", entity(group -> stall.options(id(group))))
                        .dataFetcher("productCount", entity(group -> stall.productsWith(id(group)))))
                .type(newTypeWiring("ProductOption")
                        .dataFetcher("group", entity(option -> stall.group(String.valueOf(option.get("groupId"))))))
                .build();
    }

    private TypeRuntimeWiring.Builder queries() {
        return newTypeWiring("Query")
                .dataFetcher("me", environment -> {
                    requireLogin(environment);
                    return Map.of("id", "1", "identifier", "owner");
                })
                .dataFetcher("activeChannel", permitted(environment -> Map.of(
                        "id", "1", "token", "default", "defaultCurrencyCode", "VND", "pricesIncludeTax", true)))
                .dataFetcher("globalSettings", permitted(environment ->
                        Map.of("id", "1", "serverConfig", Map.of("moneyStrategyPrecision", 2))))
                .dataFetcher("products", permitted(environment ->
                        new Search(stall, environment.getArgument("options")).products()))
                .dataFetcher("product", permitted(environment -> stall.product(String.valueOf(environment.<Object>getArgument("id")))))
                .dataFetcher("assets", permitted(environment ->
                        new Search(stall, environment.getArgument("options")).named(stall.assets(), "name")))
                .dataFetcher("productOptionGroups", permitted(environment ->
                        new Search(stall, environment.getArgument("options")).named(stall.groups(), "code")));
    }

    private TypeRuntimeWiring.Builder mutations() {
        return newTypeWiring("Mutation")
                .dataFetcher("login", environment -> doorkeeper.login(
                        environment.getArgument("username"), environment.getArgument("password")))
                .dataFetcher("createProduct", permitted(environment -> stall.createProduct(input(environment))))
                .dataFetcher("updateProduct", permitted(environment -> stall.updateProduct(input(environment))))
                .dataFetcher("updateProducts", permitted(environment -> {
                    inputs(environment).forEach(input -> stall.product(String.valueOf(input.get("id"))));
                    return inputs(environment).stream().map(stall::updateProduct).toList();
                }))
                .dataFetcher("createProductVariants", permitted(environment -> inputs(environment).stream()
                        .map(input -> stall.createVariant(input, readsIdsOf(environment, "CreateProductVariantInput")))
                        .toList()))
                .dataFetcher("updateProductVariants", permitted(environment ->
                        inputs(environment).stream().map(stall::updateVariant).toList()))
                .dataFetcher("deleteProductVariants", permitted(environment -> {
                    List<String> ids = environment.getArgument("ids");
                    stall.deleteVariants(ids);
                    return ids.stream().map(id -> Map.of("result", "DELETED")).toList();
                }))
                .dataFetcher("createProductOptionGroup", permitted(environment -> stall.createGroup(input(environment))))
                .dataFetcher("createProductOption", permitted(environment -> stall.createOption(input(environment))))
                .dataFetcher("deleteProductOption", permitted(environment ->
                        Map.of("result", stall.deleteOption(environment.getArgument("id")) ? "DELETED" : "NOT_DELETED")))
                .dataFetcher("addOptionGroupToProduct", permitted(environment -> stall.addGroup(
                        environment.getArgument("productId"), environment.getArgument("optionGroupId"))))
                .dataFetcher("removeOptionGroupFromProduct", permitted(this::removeGroup))
                .dataFetcher("createAssets", permitted(this::createAssets));
    }

    private Object removeGroup(DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> product =
                stall.removeGroup(environment.getArgument("productId"), environment.getArgument("optionGroupId"));
        return product == null
                ? Map.of(
                        "__typename", "ProductOptionInUseError",
                        "errorCode", "PRODUCT_OPTION_IN_USE_ERROR",
                        "message", "PRODUCT_OPTION_IN_USE_ERROR",
                        "optionGroupCode", "")
                : typed("Product", product);
    }

    private Object createAssets(DataFetchingEnvironment environment) {
        return inputs(environment).stream()
                .map(input -> (Upload) Objects.requireNonNull(input.get("file")))
                .map(file -> file.type().startsWith("image/")
                        ? typed("Asset", stall.createAsset(file.name(), file.type(), file.content()))
                        : Map.of(
                                "__typename", "MimeTypeError",
                                "errorCode", "MIME_TYPE_ERROR",
                                "message", "The MIME type of the file is not permitted",
                                "fileName", file.name(),
                                "mimeType", file.type()))
                .toList();
    }

    private static Map<String, @Nullable Object> typed(String type, Map<String, @Nullable Object> entity) {
        entity.put("__typename", type);
        return entity;
    }

    private TypeRuntimeWiring.Builder products() {
        return newTypeWiring("Product")
                .dataFetcher("name", entity(Stall::name))
                .dataFetcher("slug", entity(product -> Stall.list(product.get("translations")).get(0).get("slug")))
                .dataFetcher("description", entity(product ->
                        Stall.list(product.get("translations")).get(0).get("description")))
                .dataFetcher("variants", entity(product -> stall.variants(id(product), false)))
                .dataFetcher("optionGroups", entity(product ->
                        Stall.ids(product.get("groupIds")).stream().map(stall::group).toList()));
    }

    private TypeRuntimeWiring.Builder variants() {
        return newTypeWiring("ProductVariant")
                .dataFetcher("name", entity(Stall::name))
                .dataFetcher("prices", entity(variant ->
                        List.of(Map.of("currencyCode", "VND", "price", Objects.requireNonNull(variant.get("price"))))))
                .dataFetcher("options", entity(variant ->
                        Stall.ids(variant.get("optionIds")).stream().map(stall::option).toList()));
    }

    /** The last argument called {@code input} in a document says for all of them what is an id. */
    private static boolean readsIdsOf(DataFetchingEnvironment environment, String type) {
        OperationDefinition operation = environment.getOperationDefinition();
        String last = "";
        for (Field field : operation.getSelectionSet().getSelectionsOfType(Field.class)) {
            for (Argument argument : field.getArguments()) {
                if (argument.getName().equals("input") && argument.getValue() instanceof VariableReference variable) {
                    last = typeOf(operation, variable.getName());
                }
            }
        }
        return last.equals(type);
    }

    private static String typeOf(OperationDefinition operation, String variable) {
        VariableDefinition definition = operation.getVariableDefinitions().stream()
                .filter(each -> each.getName().equals(variable))
                .findFirst()
                .orElseThrow();
        return AstPrinter.printAst(definition.getType()).replaceAll("[\\[\\]!]", "");
    }

    private interface Reading {
        @Nullable
        Object of(Map<String, @Nullable Object> entity);
    }

    private static DataFetcher<@Nullable Object> entity(Reading reading) {
        return environment -> reading.of(Stall.map(environment.getSource()));
    }

    private DataFetcher<@Nullable Object> permitted(DataFetcher<?> fetcher) {
        return environment -> {
            requireLogin(environment);
            return fetcher.get(environment);
        };
    }

    private void requireLogin(DataFetchingEnvironment environment) {
        if (!doorkeeper.admits(environment.getGraphQlContext().get(TOKEN))) {
            throw Refusal.forbidden();
        }
    }

    private static Map<String, @Nullable Object> input(DataFetchingEnvironment environment) {
        return Stall.map(environment.getArgument("input"));
    }

    private static List<Map<String, @Nullable Object>> inputs(DataFetchingEnvironment environment) {
        return Stall.list(environment.getArgument("input"));
    }

    private static String id(Map<String, @Nullable Object> entity) {
        return String.valueOf(entity.get("id"));
    }
}
