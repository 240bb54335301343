package io.ocopkit.channel.vendure;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
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

    private static final GraphQL ENGINE = engine();

    private final Stall stall;
    private final Doorkeeper doorkeeper;

    AdminApi(Stall stall, Doorkeeper doorkeeper) {
        this.stall = stall;
        this.doorkeeper = doorkeeper;
    }

    private static GraphQL engine() {
        try (Reader schema = new InputStreamReader(
                Objects.requireNonNull(AdminApi.class.getResourceAsStream("admin-api.graphqls")),
                StandardCharsets.UTF_8)) {
            return GraphQL.newGraphQL(
                            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(schema), wiring()))
                    .defaultDataFetcherExceptionHandler(parameters -> CompletableFuture.completedFuture(
                            refused(parameters.getException(), parameters.getDataFetchingEnvironment())))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExecutionResult execute(String query, Map<String, Object> variables, String token) {
        return ENGINE.execute(ExecutionInput.newExecutionInput(query)
                .variables(variables)
                .graphQLContext(Map.of(TOKEN, token, Stall.class, stall, Doorkeeper.class, doorkeeper))
                .build());
    }

    private static Stall stall(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Stall.class);
    }

    private static Doorkeeper doorkeeper(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Doorkeeper.class);
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

    private static RuntimeWiring wiring() {
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
                        .dataFetcher(
                                "options",
                                entity((group, environment) ->
                                        stall(environment).options(id(group))))
                        .dataFetcher(
                                "productCount",
                                entity((group, environment) ->
                                        stall(environment).productsWith(id(group)))))
                .type(newTypeWiring("ProductOption")
                        .dataFetcher(
                                "group",
                                entity((option, environment) ->
                                        stall(environment).group(String.valueOf(option.get("groupId"))))))
                .build();
    }

    private static TypeRuntimeWiring.Builder queries() {
        return newTypeWiring("Query")
                .dataFetcher("me", environment -> {
                    requireLogin(environment);
                    return Map.of("id", "1", "identifier", "owner");
                })
                .dataFetcher(
                        "activeChannel",
                        permitted(environment -> Map.of(
                                "id", "1", "token", "default", "defaultCurrencyCode", "VND", "pricesIncludeTax", true)))
                .dataFetcher(
                        "globalSettings",
                        permitted(
                                environment -> Map.of("id", "1", "serverConfig", Map.of("moneyStrategyPrecision", 2))))
                .dataFetcher(
                        "products",
                        permitted(environment ->
                                new Search(stall(environment), environment.getArgument("options")).products()))
                .dataFetcher(
                        "product",
                        permitted(environment ->
                                stall(environment).product(String.valueOf(environment.<Object>getArgument("id")))))
                .dataFetcher(
                        "assets",
                        permitted(environment -> new Search(stall(environment), environment.getArgument("options"))
                                .named(stall(environment).assets(), "name")))
                .dataFetcher(
                        "productOptionGroups",
                        permitted(environment -> new Search(stall(environment), environment.getArgument("options"))
                                .named(stall(environment).groups(), "code")));
    }

    private static TypeRuntimeWiring.Builder mutations() {
        return newTypeWiring("Mutation")
                .dataFetcher(
                        "login",
                        environment -> doorkeeper(environment)
                                .login(environment.getArgument("username"), environment.getArgument("password")))
                .dataFetcher(
                        "createProduct",
                        permitted(environment -> stall(environment).createProduct(input(environment))))
                .dataFetcher(
                        "updateProduct",
                        permitted(environment -> stall(environment).updateProduct(input(environment))))
                .dataFetcher("updateProducts", permitted(environment -> {
                    inputs(environment).forEach(input -> stall(environment).product(String.valueOf(input.get("id"))));
                    return inputs(environment).stream()
                            .map(stall(environment)::updateProduct)
                            .toList();
                }))
                .dataFetcher(
                        "createProductVariants",
                        permitted(environment -> inputs(environment).stream()
                                .map(input -> stall(environment)
                                        .createVariant(input, readsIdsOf(environment, "CreateProductVariantInput")))
                                .toList()))
                .dataFetcher(
                        "updateProductVariants",
                        permitted(environment -> inputs(environment).stream()
                                .map(stall(environment)::updateVariant)
                                .toList()))
                .dataFetcher("deleteProductVariants", permitted(environment -> {
                    List<String> ids = environment.getArgument("ids");
                    stall(environment).deleteVariants(ids);
                    return ids.stream().map(id -> Map.of("result", "DELETED")).toList();
                }))
                .dataFetcher(
                        "createProductOptionGroup",
                        permitted(environment -> stall(environment).createGroup(input(environment))))
                .dataFetcher(
                        "createProductOption",
                        permitted(environment -> stall(environment).createOption(input(environment))))
                .dataFetcher(
                        "deleteProductOption",
                        permitted(environment -> Map.of(
                                "result",
                                stall(environment).deleteOption(environment.getArgument("id"))
                                        ? "DELETED"
                                        : "NOT_DELETED")))
                .dataFetcher(
                        "addOptionGroupToProduct",
                        permitted(environment -> stall(environment)
                                .addGroup(
                                        environment.getArgument("productId"),
                                        environment.getArgument("optionGroupId"))))
                .dataFetcher("removeOptionGroupFromProduct", permitted(AdminApi::removeGroup))
                .dataFetcher("createAssets", permitted(AdminApi::createAssets));
    }

    private static Object removeGroup(DataFetchingEnvironment environment) {
        Map<String, @Nullable Object> product = stall(environment)
                .removeGroup(environment.getArgument("productId"), environment.getArgument("optionGroupId"));
        return product == null
                ? Map.of(
                        "__typename", "ProductOptionInUseError",
                        "errorCode", "PRODUCT_OPTION_IN_USE_ERROR",
                        "message", "PRODUCT_OPTION_IN_USE_ERROR",
                        "optionGroupCode", "")
                : typed("Product", product);
    }

    private static Object createAssets(DataFetchingEnvironment environment) {
        return inputs(environment).stream()
                .map(input -> (Upload) Objects.requireNonNull(input.get("file")))
                .map(file -> file.type().startsWith("image/")
                        ? typed("Asset", stall(environment).createAsset(file.name(), file.type(), file.content()))
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

    private static TypeRuntimeWiring.Builder products() {
        return newTypeWiring("Product")
                .dataFetcher("name", entity((named, environment) -> Stall.name(named)))
                .dataFetcher(
                        "slug",
                        entity((product, environment) ->
                                Stall.list(product.get("translations")).get(0).get("slug")))
                .dataFetcher(
                        "description",
                        entity((product, environment) ->
                                Stall.list(product.get("translations")).get(0).get("description")))
                .dataFetcher(
                        "variants",
                        entity((product, environment) -> stall(environment).variants(id(product), false)))
                .dataFetcher(
                        "optionGroups",
                        entity((product, environment) -> Stall.ids(product.get("groupIds")).stream()
                                .map(stall(environment)::group)
                                .toList()));
    }

    private static TypeRuntimeWiring.Builder variants() {
        return newTypeWiring("ProductVariant")
                .dataFetcher("name", entity((named, environment) -> Stall.name(named)))
                .dataFetcher("translations", entity((variant, environment) -> Stall.list(variant.get("translations"))))
                .dataFetcher(
                        "prices",
                        entity((variant, environment) -> List.of(
                                Map.of("currencyCode", "VND", "price", Objects.requireNonNull(variant.get("price"))))))
                .dataFetcher(
                        "options",
                        entity((variant, environment) -> Stall.ids(variant.get("optionIds")).stream()
                                .map(stall(environment)::option)
                                .toList()));
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
        Object of(Map<String, @Nullable Object> entity, DataFetchingEnvironment environment);
    }

    private static DataFetcher<@Nullable Object> entity(Reading reading) {
        return environment -> reading.of(Stall.map(environment.getSource()), environment);
    }

    private static DataFetcher<@Nullable Object> permitted(DataFetcher<?> fetcher) {
        return environment -> {
            requireLogin(environment);
            return fetcher.get(environment);
        };
    }

    private static void requireLogin(DataFetchingEnvironment environment) {
        if (!doorkeeper(environment).admits(environment.getGraphQlContext().get(TOKEN))) {
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
