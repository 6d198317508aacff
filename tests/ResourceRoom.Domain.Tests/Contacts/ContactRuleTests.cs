using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Contacts;

public sealed class ContactRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);
    private static readonly DateOnly Before = new(2026, 11, 27);
    private static readonly ContactPhone Mobile = new(new PhoneNumber("2175550142", null), PhoneKind.Mobile, MayText: true);
    private static readonly ContactPhone Home = new(new PhoneNumber("2175550143", "12"), PhoneKind.Home, MayText: false);
    private static readonly MailingAddress Address = new("12 Oak St", "Springfield", "IL", new ZipCode("62704", null));
    private static readonly AlternateContact Aunt = new("Rosa Ruiz", "aunt", new PhoneNumber("2175550144", null), null);

    private static readonly ContactDetails OnFile = new()
    {
        Email = new("ana@example.test", Before),
        Phones = [new(Mobile, Before), new(Home, Before.AddDays(-1))],
        Address = new(Address, Before),
        PreferredWay = PreferredWay.Text,
        PreferredTime = "after 4 PM",
        Alternates = [new(Aunt, Before)],
    };

    private static readonly EnteredContact Same = new()
    {
        Email = new("ana@example.test", IsConfirmed: false),
        Phones = [new(Mobile, IsConfirmed: false), new(Home, IsConfirmed: false)],
        Address = new(Address, IsConfirmed: false),
        PreferredWay = PreferredWay.Text,
        PreferredTime = "after 4 PM",
        Alternates = [new(Aunt, IsConfirmed: false)],
    };

    [Fact]
    public void Replace_Same_KeepsEveryDay() => AssertFields(Same, [], [], days: [Before, Before, Before.AddDays(-1), Before, Before]);

    [Fact]
    public void Replace_PhonesInOtherOrder_KeepTheirDays() =>
        AssertFields(Same with { Phones = [Same.Phones[1], Same.Phones[0]] }, [ContactField.Phones], [], days: [Before, Before.AddDays(-1), Before, Before, Before]);

    [Fact]
    public void Replace_EachConfirmed_BearsToday() => AssertFields(
        new EnteredContact
        {
            Email = Same.Email! with { IsConfirmed = true },
            Phones = [Same.Phones[0] with { IsConfirmed = true }, Same.Phones[1]],
            Address = Same.Address! with { IsConfirmed = true },
            PreferredWay = Same.PreferredWay,
            PreferredTime = Same.PreferredTime,
            Alternates = [Same.Alternates[0] with { IsConfirmed = true }],
        },
        [],
        [ContactField.Email, ContactField.Phones, ContactField.Address, ContactField.Alternates],
        days: [Today, Today, Before.AddDays(-1), Today, Today]);

    [Fact]
    public void Replace_EachChanged_BearsToday() => AssertFields(
        new EnteredContact
        {
            Email = new("Ana@example.test", IsConfirmed: false),
            Phones = [new(Mobile with { MayText = false }, IsConfirmed: false), new(Home with { Kind = PhoneKind.Work }, IsConfirmed: false)],
            Address = new(Address with { Zip = new ZipCode("62704", "1234") }, IsConfirmed: false),
            PreferredWay = PreferredWay.Letter,
            PreferredTime = null,
            Alternates = [new(Aunt with { Relation = null }, IsConfirmed: false)],
        },
        Enum.GetValues<ContactField>(),
        [],
        days: [Today, Today, Today, Today, Today]);

    [Fact]
    public void Replace_Nothing_TakesAllOff()
    {
        var after = ContactRule.Replace(OnFile, new EnteredContact(), Today);

        Assert.Equal(Enum.GetValues<ContactField>(), ContactRule.ChangedFields(OnFile, after));
        Assert.Empty(ContactRule.ConfirmedFields(OnFile, after));
        Assert.Empty(ContactRule.ChangedFields(ContactDetails.None, after));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(PreferredWay.Phone, PreferredWayRefusal.NoPhone)]
    [InlineData(PreferredWay.Text, PreferredWayRefusal.NoConsentToText)]
    [InlineData(PreferredWay.Email, PreferredWayRefusal.NoEmail)]
    [InlineData(PreferredWay.Letter, PreferredWayRefusal.NoAddress)]
    public void WhyNot_WayThatLeadsNowhere_IsRefused(PreferredWay? way, PreferredWayRefusal? expected)
    {
        Assert.Equal(expected, PreferredWayRule.WhyNot(new EnteredContact { PreferredWay = way }));
        Assert.Null(PreferredWayRule.WhyNot(Same with { PreferredWay = way }));
    }

    [Fact]
    public void WhyNot_TextToPhoneWithoutConsent_IsRefused() =>
        Assert.Equal(PreferredWayRefusal.NoConsentToText, PreferredWayRule.WhyNot(Same with { Phones = [Same.Phones[1]] }));

    [Theory]
    [InlineData("IL", true)]
    [InlineData("DC", true)]
    [InlineData("PR", true)]
    [InlineData("AE", true)]
    [InlineData("il", false)]
    [InlineData("ZZ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Exists_Letters_AreThoseOfThePost(string? letters, bool expected) => Assert.Equal(expected, PostalState.Exists(letters));

    [Fact]
    public void All_States_AreThereOnce() => Assert.Equal(59, PostalState.All.Select(state => state.Letters).Distinct().Count());

    private static void AssertFields(EnteredContact entered, IEnumerable<ContactField> changed, IEnumerable<ContactField> confirmed, DateOnly[] days)
    {
        var after = ContactRule.Replace(OnFile, entered, Today);

        Assert.Equal(changed, ContactRule.ChangedFields(OnFile, after));
        Assert.Equal(confirmed, ContactRule.ConfirmedFields(OnFile, after));
        DateOnly[] found = [after.Email!.On, .. after.Phones.Select(phone => phone.On), after.Address!.On, .. after.Alternates.Select(alternate => alternate.On)];
        Assert.Equal(days, found);
    }
}
