using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed record DeskMatches(PersonSearchResult Found)
{
    /// <summary>What a screen reader says of them: how many, and the first.</summary>
    public string InWords()
    {
        if (Found.People is not [var first, ..])
        {
            return Found.RefusalAtDesk() is null && Found.IsAnswered ? $"No matches for {Found.What()}." : "";
        }

        var count = Found.People.Count;
        var many = Found.HasMore ? $"Showing the first {count} matches." : count == 1 ? "1 match." : $"{count} matches.";
        var kind = Found.AreAlikeInSoundOnly ? "No exact match. These names sound similar. " : Found.AreCloseOnly ? "No exact match. These names are close. "
            : Found.AreByNicknameOnly ? "No exact match. These have another form of the first name. " : "";
        return Found.People.Count > 1 && string.Equals(first.FullName(), Found.People[1].FullName(), StringComparison.OrdinalIgnoreCase)
            ? $"{kind}{many} Several are called {first.FullName()}: choose with the arrow keys."
            : $"{kind}{many} {first.FullName()}, {first.Particulars()}";
    }

    /// <summary>Sealed proof of the search, without which no new record can be made.</summary>
    public string? Searched { get; init; }

    /// <summary>Sealed proof that the one person found was identified by a full SSN or a pass.</summary>
    public string? Proof { get; init; }
}
