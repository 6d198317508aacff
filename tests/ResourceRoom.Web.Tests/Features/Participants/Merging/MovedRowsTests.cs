using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>That no table which names a person is forgotten by merges.</summary>
public sealed class MovedRowsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    // What follows a rule of its own, or from the visits or the enrollments, is about records and not about the person, or is followed to the surviving record.
    private static readonly string[] StaysBehind = ["CareerPlan", "DifferentPeople", "EoItems", "FollowedExit", "LookupName", "Participant", "ParticipantMerge", "PersonChange", "RoomVisitor", "SimilarPair", "SystemPerson"];

    [Fact]
    public async Task Tables_WithParticipant_AreMovedOrExcluded()
    {
        var tables = await app.QueryAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(type => type.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Participant)))
            .Select(type => type.ClrType.Name)
            .ToList()));
        string[] moved = ["Visit", "ParticipantPass", "Enrollment", "Assessment", "PlanBarrier", "Goal", "Step", "SignedPlan", "CaseNote", "CaseNoteDraft", "CustomerExit", "Exclusion", "Message", "InboxItem", "CustomerContact", "Placement", "FollowUpDecline", "FormerName", "User"];

        Assert.Equal(moved.Concat(StaysBehind).Order(StringComparer.Ordinal), tables.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kinds_Stored_HaveMover() =>
        Assert.Equal(Enum.GetValues<MovedRow>(), MovedRows.All.Select(rows => rows.Kind).Order());
}
