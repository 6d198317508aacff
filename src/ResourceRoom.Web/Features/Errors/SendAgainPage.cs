namespace ResourceRoom.Web.Features.Errors;

public sealed record SendAgainPage(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool IsSomethingWithheld, bool HadFiles);
