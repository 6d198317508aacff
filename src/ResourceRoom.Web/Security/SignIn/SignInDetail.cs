using System.Text.Json.Serialization;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>What the trail keeps beside an event around signing in (docs/activity-events.md); what is null is not written.</summary>
public sealed record SignInDetail
{
    /// <summary>Code of the room.</summary>
    [JsonPropertyName("room"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Room { get; init; }

    /// <summary>Whether the account was locked.</summary>
    [JsonPropertyName("locked"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsLocked { get; init; }

    /// <summary>Whether the account's access has ended.</summary>
    [JsonPropertyName("ended"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsEnded { get; init; }

    /// <summary>Whether the idle limit ended the sign-in.</summary>
    [JsonPropertyName("idle"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsIdle { get; init; }

    /// <summary>How many recovery codes are left.</summary>
    [JsonPropertyName("left"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RecoveryCodesLeft { get; init; }

    /// <summary>The network address the request came from.</summary>
    [JsonPropertyName("from"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? From { get; init; }

    /// <summary>The <see cref="BrowserFamily"/>.</summary>
    [JsonPropertyName("browser"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Browser { get; init; }
}
