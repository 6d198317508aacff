using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class EmployerRuleTests
{
    [Theory]
    [InlineData(AccountKind.OfArea, null, false, EmployerRefusal.NotChosen)]
    [InlineData(AccountKind.OfArea, Employer.Lwia, false, null)]
    [InlineData(AccountKind.OfArea, Employer.Lwia, true, EmployerRefusal.PartnerNotEmployer)]
    [InlineData(AccountKind.OfArea, Employer.Partner, true, null)]
    [InlineData(AccountKind.OfArea, Employer.Partner, false, EmployerRefusal.NoPartner)]
    [InlineData(AccountKind.OfArea, Employer.State, false, EmployerRefusal.NotOfThisRole)]
    [InlineData(AccountKind.OfArea, Employer.Federal, false, EmployerRefusal.NotOfThisRole)]
    [InlineData(AccountKind.OfState, null, false, null)]
    [InlineData(AccountKind.OfState, null, true, EmployerRefusal.PartnerNotEmployer)]
    [InlineData(AccountKind.OfState, Employer.State, false, null)]
    [InlineData(AccountKind.OfState, Employer.Lwia, false, EmployerRefusal.NotOfThisRole)]
    [InlineData(AccountKind.OfState, Employer.Partner, true, EmployerRefusal.NotOfThisRole)]
    [InlineData(AccountKind.Monitor, null, false, EmployerRefusal.NotChosen)]
    [InlineData(AccountKind.Monitor, Employer.State, false, null)]
    [InlineData(AccountKind.Monitor, Employer.Federal, false, null)]
    [InlineData(AccountKind.Monitor, Employer.Federal, true, EmployerRefusal.PartnerNotEmployer)]
    [InlineData(AccountKind.Monitor, Employer.Partner, true, EmployerRefusal.NotOfThisRole)]
    [InlineData(AccountKind.OfArea, (Employer)9, false, EmployerRefusal.NotOfThisRole)]
    public void WhyNot_EachKind_HasItsEmployers(AccountKind kind, Employer? employer, bool namesPartner, EmployerRefusal? expected) =>
        Assert.Equal(expected, EmployerRule.WhyNot(kind, employer, namesPartner));

    [Theory]
    [InlineData(AccountKind.OfState, null, Employer.State)]
    [InlineData(AccountKind.OfArea, null, null)]
    [InlineData(AccountKind.Monitor, null, null)]
    [InlineData(AccountKind.OfArea, Employer.Partner, Employer.Partner)]
    public void Chosen_Nothing_IsTheOnlyOne(AccountKind kind, Employer? chosen, Employer? expected) => Assert.Equal(expected, EmployerRule.Chosen(kind, chosen));
}
