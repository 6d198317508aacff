using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ResourceRoom.Web.Data.Trail;

public static class ActivityTypes
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    private static readonly FrozenDictionary<Type, StoredAsAttribute> Stored = typeof(ActivityDetail).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(StoredAsAttribute)))
        .ToFrozenDictionary(type => type, type => type.GetCustomAttribute<StoredAsAttribute>()!);

    private static readonly FrozenDictionary<(string, int), Type> Types = Stored.ToFrozenDictionary(pair => (pair.Value.Name, pair.Value.Version), pair => pair.Key);

    public static IReadOnlyCollection<Type> All => Stored.Keys;

    public static StoredAsAttribute StoredAs(Type type) => Stored[type];

    /// <summary>The detail as JSON; null for an event that says nothing more than that it happened.</summary>
    public static string? Write(ActivityDetail detail) => JsonSerializer.Serialize(detail, detail.GetType(), Json) is var json and not "{}" ? json : null;

    public static ActivityDetail Read(string name, int version, string? json) => Types.TryGetValue((name, version), out var type)
        ? ((ActivityDetail)JsonSerializer.Deserialize(json ?? "{}", type, Json)!).Current()
        : new UnknownActivity(name, version);
}
