using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Tests.Programs;

public sealed class WorkforceProgramsTests
{
    [Theory]
    [InlineData(WorkforceProgram.Adult, "Adult", false)]
    [InlineData(WorkforceProgram.DislocatedWorker, "Dislocated Worker", false)]
    [InlineData(WorkforceProgram.Youth, "Youth", true)]
    [InlineData(WorkforceProgram.YouthCareerPathways, "Youth Career Pathways", true)]
    public void Name_EachProgram_IsThatOfTheFiles(WorkforceProgram program, string name, bool isYouth)
    {
        Assert.Equal(name, program.Name());
        Assert.Equal(program, WorkforcePrograms.Read(name));
        Assert.Equal(isYouth, program.IsYouth());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("youth")]
    [InlineData("DislocatedWorker")]
    [InlineData("3")]
    public void Read_AnythingElse_IsNoProgram(string? name) => Assert.Null(WorkforcePrograms.Read(name));

    [Fact]
    public void Name_NoProgram_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => default(WorkforceProgram).Name());

    [Fact]
    public void All_Programs_AreFour() => Assert.Equal(4, WorkforcePrograms.All.Count);

    [Fact]
    public void NewCustomer_Type_IsNotSet() => Assert.Equal(CustomerType.NotSet, default);
}
