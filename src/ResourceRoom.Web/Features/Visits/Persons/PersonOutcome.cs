using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits.Persons;
using ResourceRoom.Web.Features.Visits.TakingBack;

namespace ResourceRoom.Web.Features.Visits.Persons;

public abstract record PersonOutcome
{
    private PersonOutcome()
    {
    }

    /// <summary>The visit, or the person, is not within reach.</summary>
    public sealed record NotThere : PersonOutcome;

    public sealed record Refused(VisitPersonRefusal Why, string Name) : PersonOutcome;

    public sealed record Conflict(string Name) : PersonOutcome;

    /// <param name="From">The name of the person who was picked by mistake.</param>
    /// <param name="To">The name of the person who came.</param>
    /// <param name="Answers">What was taken off the first one's record.</param>
    /// <param name="ToAsk">Those of them that the second one was never asked.</param>
    public sealed record Changed(string From, string To, TakenBack Answers, IReadOnlyList<NineItem> ToAsk) : PersonOutcome;
}
