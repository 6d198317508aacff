using System.Text.Json.Serialization;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>What the trail keeps beside an event around signing in (docs/activity-events.md); what is null is not written.</summary>
public sealed record SignInDetail
{
    [JsonPropertyName("room"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Room { get; init; }

    [JsonPropertyName("locked"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsLocked { get; init; }

    [JsonPropertyName("ended"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsEnded { get; init; }

    [JsonPropertyName("idle"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsIdle { get; init; }

    [JsonPropertyName("left"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RecoveryCodesLeft { get; init; }

    [JsonPropertyName("from"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? From { get; init; }

    [JsonPropertyName("browser"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Browser { get; init; }
}
