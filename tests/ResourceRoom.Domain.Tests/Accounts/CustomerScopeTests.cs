using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class CustomerScopeTests
{
    [Theory]
    [InlineData(20, null, WorkforceProgram.Adult, true)]
    [InlineData(20, 3L, WorkforceProgram.YouthCareerPathways, true)]
    [InlineData(7, null, WorkforceProgram.Adult, false)]
    public void Holds_WholeArea_AskForAreaAlone(int area, long? office, WorkforceProgram program, bool expected) =>
        Assert.Equal(expected, new CustomerScope(20).Holds(area, office, program));

    [Theory]
    [InlineData(20, 3L, WorkforceProgram.Adult, true)]
    [InlineData(20, 3L, WorkforceProgram.Youth, true)]
    [InlineData(20, 3L, WorkforceProgram.YouthCareerPathways, false)]
    [InlineData(20, 4L, WorkforceProgram.Adult, false)]
    [InlineData(20, null, WorkforceProgram.Adult, false)]
    [InlineData(7, 3L, WorkforceProgram.Adult, false)]
    public void Holds_OfficeAndPrograms_AsksForAll(int area, long? office, WorkforceProgram program, bool expected) =>
        Assert.Equal(expected, new CustomerScope(20, 3, ProgramSet.Adult | ProgramSet.Youth).Holds(area, office, program));

    [Theory]
    [InlineData(20, null, null, true)]
    [InlineData(20, 3L, null, true)]
    [InlineData(20, 3L, ProgramSet.Youth, true)]
    [InlineData(20, 4L, null, false)]
    [InlineData(20, 3L, ProgramSet.Adult, false)]
    [InlineData(20, null, ProgramSet.Youth | ProgramSet.Adult, true)]
    [InlineData(7, null, null, false)]
    public void Holds_ScopeOfOneOfficeAndProgram_OnlyWithinWiderOnes(int area, long? office, ProgramSet? programs, bool expected) =>
        Assert.Equal(expected, new CustomerScope(area, office, programs).Holds(new CustomerScope(20, 3, ProgramSet.Youth)));

    [Fact]
    public void Holds_ScopeOfAllPrograms_NotWithinOneOfSome() =>
        Assert.False(new CustomerScope(20, null, ProgramSet.Youth).Holds(new CustomerScope(20)));

    [Fact]
    public void ToAccess_AllPrograms_IsNull()
    {
        Assert.Null(WorkforcePrograms.All.ToAccess());
        Assert.Equal(WorkforcePrograms.All, ((ProgramSet?)null).Programs());
    }

    [Fact]
    public void ToAccess_SomePrograms_AreReadBack()
    {
        ProgramSet? given = new[] { WorkforceProgram.Youth, WorkforceProgram.Adult, WorkforceProgram.Youth }.ToAccess();

        Assert.Equal(ProgramSet.Adult | ProgramSet.Youth, given);
        Assert.Equal([WorkforceProgram.Adult, WorkforceProgram.Youth], given.Programs());
    }

    [Fact]
    public void ToAccess_NoProgram_IsNone() => Assert.Equal(ProgramSet.None, Array.Empty<WorkforceProgram>().ToAccess());

    [Fact]
    public void ToSet_EveryProgram_IsABitOfItsOwn() =>
        Assert.Equal(WorkforcePrograms.All.Count, WorkforcePrograms.All.Select(program => program.ToSet()).Distinct().Count());
}
