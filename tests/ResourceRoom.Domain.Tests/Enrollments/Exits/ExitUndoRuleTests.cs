using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.CustomerBuilder;

namespace ResourceRoom.Domain.Tests.Enrollments.Exits;

public sealed class ExitUndoRuleTests
{
    private static readonly ExitUndoFacts Asked = new()
    {
        IsOet = true,
        IsUndone = false,
        HasReason = true,
        HasRequest = true,
        Ended = [Exited("2026-01-15", "2026-04-20")],
        Others = [],
    };

    public static TheoryData<ExitUndoFacts, ExitUndoRefusal?> Requests => new()
    {
        { Asked, null },
        { Asked with { IsOet = false }, ExitUndoRefusal.NotOet },
        { Asked with { IsUndone = true }, ExitUndoRefusal.UndoneBefore },
        { Asked with { HasReason = false }, ExitUndoRefusal.ReasonMissing },
        { Asked with { HasRequest = false }, ExitUndoRefusal.RequestMissing },
        { Asked with { HasReason = false, HasRequest = false }, ExitUndoRefusal.ReasonMissing },
        { Asked with { IsOet = false, IsUndone = true, HasReason = false }, ExitUndoRefusal.NotOet },
        { Asked with { Others = [Enrolled("2026-04-16", id: 2)] }, ExitUndoRefusal.EnrolledSince },
        { Asked with { Others = [Enrolled("2026-04-16", WorkforceProgram.Adult, id: 2)] }, null },
        { Asked with { Others = [WithStatus(EnrollmentStatus.Closed, id: 2)] }, null },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void WhyNot_EachFact_ReturnsFirstReason(ExitUndoFacts facts, ExitUndoRefusal? expected) => Assert.Equal(expected, ExitUndoRule.WhyNot(facts));

    [Fact]
    public void Undo_Exited_RegistersAgainFromTheFirstDay()
    {
        var enrollment = ExitUndoRule.Undo(Exited("2026-01-15", "2026-04-20"));

        Assert.Equal(Enrolled("2025-07-01"), enrollment);
        Assert.True(RegistrationRule.IsRegistered([enrollment], Days.On("2026-05-01")));
    }
}
