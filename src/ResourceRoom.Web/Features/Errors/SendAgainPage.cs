namespace ResourceRoom.Web.Features.Errors;

/// <summary>A form that came too late, ready to be sent once more.</summary>
/// <param name="Address">Where it was sent: an address of this site.</param>
/// <param name="Fields">Its fields, without those that never go back into a page.</param>
/// <param name="IsSomethingWithheld">Whether a password, an SSN or the code of a card was among them and has to be typed again.</param>
public sealed record SendAgainPage(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool IsSomethingWithheld);
