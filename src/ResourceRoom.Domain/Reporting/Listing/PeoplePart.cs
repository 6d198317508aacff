using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Reporting.Listing;

/// <summary>Which of a row's people a number of a report counts (Policy 1.11.2, item 9 [ours]).</summary>
public abstract record PeoplePart
{
    private PeoplePart()
    {
    }

    /// <summary>Whether it takes more than the visits to tell: the answers on people's records.</summary>
    public virtual bool NeedsAnswers => false;

    /// <summary>All of them.</summary>
    public sealed record Everybody : PeoplePart;

    /// <summary>Those whose first visit ever is in the row.</summary>
    public sealed record New : PeoplePart;

    /// <summary>The others.</summary>
    public sealed record Returning : PeoplePart;

    /// <summary>Those with a reportable visit in the row (item 8).</summary>
    public sealed record WithReportableVisit : PeoplePart;

    /// <summary>Those whose latest visit in the row has a class (item 6).</summary>
    /// <param name="Class">The class on the day.</param>
    public sealed record OfClass(ParticipantClass Class) : PeoplePart;

    /// <summary>Those who answered an item in a way (item 5); labor force status by the visits of the row.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="State">Given, declined or not asked.</param>
    public sealed record Answered(NineItem Item, ResponseState State) : PeoplePart
    {
        /// <inheritdoc/>
        public override bool NeedsAnswers => Item != NineItem.LaborForceStatus;
    }

    /// <summary>Those in a category of the demographics report. Whoever lists them has seen to it that their number is shown.</summary>
    /// <param name="Group">The group.</param>
    /// <param name="Category">Where the category stands in the group, from 0.</param>
    public sealed record InCategory(DemographicGroup Group, int Category) : PeoplePart
    {
        /// <inheritdoc/>
        public override bool NeedsAnswers => Group != DemographicGroups.LaborForceStatus;
    }
}
