namespace ResourceRoom.Web.Features.Errors;

/// <summary>A form that came too late, ready to be sent once more.</summary>
public sealed record SendAgainPage(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool IsSomethingWithheld);
