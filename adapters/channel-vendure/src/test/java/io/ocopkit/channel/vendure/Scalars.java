package io.ocopkit.channel.vendure;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;

/** The two scalars that are not GraphQL's own. */
final class Scalars {
    static final GraphQLScalarType MONEY = GraphQLScalarType.newScalar()
            .name("Money")
            .coercing(new Coercing<Long, Long>() {
                @Override
                public Long serialize(Object value, GraphQLContext context, Locale locale) {
                    return ((Number) value).longValue();
                }

                @Override
                public Long parseValue(Object value, GraphQLContext context, Locale locale) {
                    if (value instanceof Number number) {
                        return number.longValue();
                    }
                    throw new CoercingParseValueException("Money is a whole number");
                }

                @Override
                public Long parseLiteral(
                        Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
                    if (value instanceof IntValue whole) {
                        return whole.getValue().longValueExact();
                    }
                    throw new CoercingParseLiteralException("Money is a whole number");
                }
            })
            .build();

    static final GraphQLScalarType UPLOAD = GraphQLScalarType.newScalar()
            .name("Upload")
            .coercing(new Coercing<Upload, Upload>() {
                @Override
                public Upload parseValue(Object value, GraphQLContext context, Locale locale) {
                    if (value instanceof Upload upload) {
                        return upload;
                    }
                    throw new CoercingParseValueException("Upload value invalid.");
                }
            })
            .build();

    private Scalars() {}
}
