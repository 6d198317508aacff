namespace ResourceRoom.Web.Features.Shared.SendingAgain;

public sealed record SendAgainPage(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool IsSomethingWithheld, bool HadFiles)
{
    public const string View = "/Features/Shared/SendingAgain/SendAgain.cshtml";

    /// <summary>Whether somebody else has signed in since the form was opened: it is theirs to send, and nobody else's.</summary>
    public bool IsOfAnotherAccount { get; init; }

    /// <summary>The page of the record that the one of the form was merged into; null for a form that expired.</summary>
    public string? MergedInto { get; init; }
}
