using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Programs;

public sealed class CustomerGroupTests
{
    [Theory]
    [InlineData(WorkforceProgram.YouthCareerPathways, "2021-07-01", "Youth Career Pathways PY 21")]
    [InlineData(WorkforceProgram.YouthCareerPathways, "2022-06-30", "Youth Career Pathways PY 21")]
    [InlineData(WorkforceProgram.YouthCareerPathways, "2021-06-30", "Youth Career Pathways PY 20")]
    [InlineData(WorkforceProgram.DislocatedWorker, "2026-07-01", "Dislocated Worker PY 26")]
    [InlineData(WorkforceProgram.Adult, "2009-07-01", "Adult PY 09")]
    [InlineData(WorkforceProgram.Youth, "2000-06-30", "Youth PY 99")]
    public void Of_DayOfEnrollment_IsProgramAndYear(WorkforceProgram program, string enrolledOn, string name)
    {
        Assert.Equal(name, CustomerGroup.Of(program, Days.On(enrolledOn)).Name);
        Assert.Equal(name, CustomerGroup.Of(program, Days.On(enrolledOn)).ToString());
    }

    [Fact]
    public void Of_TwoDaysOfAProgramYear_AreOneGroup() =>
        Assert.Equal(CustomerGroup.Of(WorkforceProgram.Youth, Days.On("2026-07-01")), CustomerGroup.Of(WorkforceProgram.Youth, Days.On("2027-06-30")));
}
