namespace ResourceRoom.Domain.Loads.Applying;

/// <summary>
/// What a row changes about a visit that its system sent before (load-receipt-v1, "What a row does", 2 and 4): what the sender
/// changed since its own last accepted row; what is the same in both rows stays as it is now.
/// </summary>
public static class ChangeRule
{
    /// <summary>Whether a row is older than one that was accepted before, so that it changes nothing.</summary>
    /// <param name="sent">When the sender last changed the row.</param>
    /// <param name="latest">The latest such moment accepted with the visit's id.</param>
    public static bool IsOlder(DateTime? sent, DateTime? latest) => sent < latest;

    /// <summary>Whether who the visitor is has to be asked anew.</summary>
    public static bool IsOtherPerson(SentPerson last, SentPerson sent) => last != sent;

    /// <summary>Whether the row means another visit, whoever it is: the one on file is voided and a new one made.</summary>
    public static bool IsOtherRoom(SentVisit last, SentVisit sent)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(sent);
        return last.Location != sent.Location;
    }

    /// <param name="last">The sender's last accepted row.</param>
    /// <param name="now">The visit as it is, corrections of staff included.</param>
    /// <param name="sent">The row.</param>
    public static ChangedVisit Of(SentVisit last, SentVisit now, SentVisit sent)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(sent);
        var visit = new SentVisit
        {
            Location = last.Location == sent.Location ? now.Location : sent.Location,
            Start = last.Start == sent.Start ? now.Start : sent.Start,
            End = last.End == sent.End ? now.End : sent.End,
            Status = last.Status == sent.Status ? now.Status : sent.Status,
            Services = last.Services.SequenceEqual(sent.Services) ? now.Services : sent.Services,
            Note = last.Note == sent.Note ? now.Note : sent.Note,
        };
        if (!visit.Fits)
        {
            visit = visit with { Start = sent.Start, End = sent.End };
        }

        return new(visit, visit != sent);
    }
}
