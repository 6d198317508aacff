using System.Text.Json.Nodes;

using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Features.Loads.Docs;

/// <summary>The OpenAPI document of the interface for programs: what the controllers cannot say about themselves is added here.</summary>
public static class ApiDocument
{
    public const string Name = "v1";
    public const string Address = "/openapi/v1.json";

    private const string Scheme = "ApiKey";
    private const string Csv = "text/csv";
    private const string Send = "Send";
    private const string Release = "Release";

    public static IServiceCollection AddApiDocument(this IServiceCollection services)
    {
        // The document follows these options, not those of MVC.
        services.ConfigureHttpJsonOptions(json => ReceiptJson.Apply(json.SerializerOptions));
        return services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer(DescribeAsync);
            options.AddOperationTransformer(DescribeAsync);
            options.AddSchemaTransformer(RequireAsync);
        });
    }

    private static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ResourceRoom: loads of third-party tracking systems",
            Version = Name,
            Description = "A tracking system sends its visits as a CSV file, at least weekly, and reads what became of them.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The API key of the system, which its LWIA makes and sees once." },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }

    private static async Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var action = context.Description.ActionDescriptor.RouteValues["action"]!;
        (operation.OperationId, operation.Summary) = (action, SummaryOf(action));
        if (action == Send)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Description = "The file: UTF-8, layout version 1, up to 1 GiB or 2,000,000 rows. No Content-Encoding.",
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Csv] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } } },
            };
            operation.Parameters = [.. operation.Parameters ?? [], .. SendParameters()];
        }

        await AddRefusalsAsync(operation, action, context, cancellationToken);
        foreach (var (status, answer) in operation.Responses!)
        {
            var described = (OpenApiResponse)answer;
            (described.Description, described.Headers) = (DescriptionOf(status, action), HeadersOf(status));
        }
    }

    private static async Task AddRefusalsAsync(OpenApiOperation operation, string action, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        document.AddComponent(nameof(ApiProblem), await context.GetOrCreateSchemaAsync(typeof(ApiProblem), parameterDescription: null, cancellationToken));
        foreach (var status in RefusalsOf(action))
        {
            operation.Responses![status] = new OpenApiResponse
            {
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [ApiProblem.MediaType] = new() { Schema = new OpenApiSchemaReference(nameof(ApiProblem), document) },
                },
            };
        }
    }

    private static string[] RefusalsOf(string action) => action switch
    {
        Send => ["400", "401", "403", "409", "413", "415", "422", "429"],
        Release => ["401", "403", "404", "409", "429"],
        _ => ["401", "404", "429"],
    };

    private static Task RequireAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        // Every answer has all of its fields.
        if (schema.Properties is { Count: > 0 } properties)
        {
            schema.Required = properties.Keys.ToHashSet(StringComparer.Ordinal);
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<OpenApiParameter> SendParameters()
    {
        yield return new OpenApiParameter
        {
            Name = "mode",
            In = ParameterLocation.Query,
            Description = "Whether one rejected row keeps all others from being loaded; as set for the system if left out.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [JsonValue.Create(LoadMode.ByRows), JsonValue.Create(LoadMode.AllOrNothing)] },
        };
        yield return new OpenApiParameter
        {
            Name = Api.FileRequest.IdempotencyKeyHeader,
            In = ParameterLocation.Header,
            Description = "A key of your own, a new one for each file. Sent again with the same file within 90 days, it gives the first load's receipt and loads nothing twice.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = 64, Pattern = "^[!-~]{1,64}$" },
        };
        yield return new OpenApiParameter
        {
            Name = "Content-Disposition",
            In = ParameterLocation.Header,
            Description = "The name of the file, as in attachment; filename=\"week-10.csv\".",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
    }

    private static string SummaryOf(string action) => action switch
    {
        Send => "Send a file",
        "Show" => "Read the receipt of a load",
        "Rejects" => "Read why cells were rejected",
        "Mend" => "Read the rejected rows, to be mended and sent again",
        Release => "Release a held load",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    private static string DescriptionOf(string status, string action) => status switch
    {
        "200" when action == "Rejects" => "One line for each faulty cell: line, visit_id, column, code, found, expected.",
        "200" when action == "Mend" => "The rejected rows as they were sent, in clear, with a column reject_reasons.",
        "200" => "The receipt.",
        "202" => "The receipt, which names the load; it is worked on in the background.",
        "400" => "BAD_REQUEST: a malformed header, mode or key. EMPTY_FILE: no bytes.",
        "401" => "NO_KEY: no key, or one that is unknown or revoked.",
        "403" => "MAY_NOT_BE_USED, NOT_APPROVED or PAUSED: the system may not load; the detail says why.",
        "404" => "NOT_FOUND: nothing is there, or it belongs to another system; or the file was deleted after 30 days.",
        "409" when action == Send => "IN_PROGRESS: the first request with this Idempotency-Key is still sending its file.",
        "409" => "NOT_HELD: the load does not wait for a release.",
        "413" => "TOO_LARGE: over 1 GiB or 2,000,000 rows.",
        "415" => "NOT_CSV: another media type, a charset other than UTF-8, or a content encoding.",
        "422" => "KEY_REUSED: this Idempotency-Key came with another file. Nothing was loaded.",
        "429" => "TOO_MANY: too many requests with this key.",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    private static Dictionary<string, IOpenApiHeader>? HeadersOf(string status) => status switch
    {
        "202" => Header("Location", "Where the receipt is.", JsonSchemaType.String),
        "401" => Header("WWW-Authenticate", "Bearer", JsonSchemaType.String),
        "409" or "429" => Header("Retry-After", "After how many seconds to ask again.", JsonSchemaType.Integer),
        _ => null,
    };

    private static Dictionary<string, IOpenApiHeader> Header(string name, string description, JsonSchemaType type) =>
        new(StringComparer.Ordinal) { [name] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = type } } };
}
