using System.Net;
using System.Text.Json;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Api;

/// <summary>The document says what the answers are: every field, every status, numbers as numbers and states by name.</summary>
[Trait("Category", "OneEngine")]
public sealed class ApiDocumentTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly Dictionary<string, string[]> Statuses = new(StringComparer.Ordinal)
    {
        ["post /api/v1/loads"] = ["202", "400", "401", "403", "409", "413", "415", "422", "429"],
        ["get /api/v1/loads/{id}"] = ["200", "401", "404", "429"],
        ["get /api/v1/loads/{id}/rejects.csv"] = ["200", "401", "404", "429"],
        ["get /api/v1/loads/{id}/mend.csv"] = ["200", "401", "404", "429"],
        ["post /api/v1/loads/{id}/release"] = ["202", "401", "403", "404", "409", "429"],
    };

    [Fact]
    public async Task Get_Document_ListsEveryRequestAndAnswer()
    {
        var document = await ReadAsync();

        var found = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => (Name: $"{method.Name} {path.Name}", Operation: method.Value)))
            .ToDictionary(pair => pair.Name, pair => pair.Operation);
        Assert.Equal(Statuses.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, statuses) in Statuses)
        {
            var answers = found[name].GetProperty("responses").EnumerateObject().ToDictionary(answer => answer.Name, answer => answer.Value);
            Assert.Equal(statuses, answers.Keys.Order(StringComparer.Ordinal));
            Assert.All(answers.Where(answer => answer.Key[0] == '4'), answer => Assert.EndsWith("/ApiProblem", SchemaOf(answer.Value, "application/problem+json").GetProperty("$ref").GetString()));
            Assert.All(answers.Values, answer => Assert.False(string.IsNullOrWhiteSpace(answer.GetProperty("description").GetString())));
        }

        var send = found["post /api/v1/loads"];
        Assert.Equal("string", send.GetProperty("requestBody").GetProperty("content").GetProperty("text/csv").GetProperty("schema").GetProperty("type").GetString());
        Assert.Equal(["Content-Disposition", "Idempotency-Key", "mode"], send.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        Assert.EndsWith("/LoadReceipt", SchemaOf(send.GetProperty("responses").GetProperty("202"), "application/json").GetProperty("$ref").GetString());
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("ApiKey").GetProperty("scheme").GetString());
    }

    [Fact]
    public async Task Get_Document_DescribesARealReceipt()
    {
        var schemas = (await ReadAsync()).GetProperty("components").GetProperty("schemas");
        using var client = app.NewClient(await app.CreateSenderAsync());
        using var sent = await client.SendAsync(LoadText.File());
        var receipt = await sent.JsonAsync();

        AssertFits(receipt, schemas.GetProperty("LoadReceipt"), schemas, "receipt");
        using var refused = await client.SendAsync("");
        AssertFits(await refused.JsonAsync(), schemas.GetProperty("ApiProblem"), schemas, "problem");
        Assert.Equal(["Queued", "Running", "Finished", "Held", "Refused", "Failed"], schemas.GetProperty("ReceiptState").GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
    }

    [Fact]
    public async Task Get_Docs_ShowsTheDocumentToAnybody()
    {
        var browser = await app.NewBrowser().OpenAsync("/api/docs");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        foreach (var words in new[] { "Send a file", "POST /api/v1/loads", "KEY_REUSED", "looksLikeDefault", "Idempotency-Key" })
        {
            Assert.Contains(words, browser.Text, StringComparison.Ordinal);
        }
    }

    private async Task<JsonElement> ReadAsync()
    {
        var browser = app.NewBrowser();
        return JsonDocument.Parse(await browser.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement;
    }

    private static JsonElement SchemaOf(JsonElement answer, string type) => answer.GetProperty("content").GetProperty(type).GetProperty("schema");

    /// <summary>As much of JSON Schema as the document uses.</summary>
    private static void AssertFits(JsonElement value, JsonElement schema, JsonElement schemas, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            AssertFits(value, schemas.GetProperty(reference.GetString()!.Split('/')[^1]), schemas, path);
            return;
        }

        if (schema.TryGetProperty("enum", out var values))
        {
            Assert.Contains(value.GetString(), values.EnumerateArray().Select(one => one.GetString()));
            return;
        }

        Assert.True(schema.TryGetProperty("type", out var type), $"{path} has no type");
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!).ToList() : [type.GetString()!];
        Assert.Contains(
            value.ValueKind switch
            {
                JsonValueKind.Object => "object",
                JsonValueKind.Array => "array",
                JsonValueKind.String => "string",
                JsonValueKind.Number => "integer",
                _ => "null",
            },
            types);
        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            Assert.Equal(value.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal), properties.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
            Assert.Equal(properties.EnumerateObject().Count(), schema.GetProperty("required").GetArrayLength());
            foreach (var property in value.EnumerateObject())
            {
                AssertFits(property.Value, properties.GetProperty(property.Name), schemas, $"{path}.{property.Name}");
            }
        }
    }
}
