using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.SignInSheets;

public sealed class SheetWordsTests
{
    [Theory]
    [InlineData("NONE", true)]
    [InlineData(" none ", true)]
    [InlineData("no first name", true)]
    [InlineData("Nonet", false)]
    [InlineData("N", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsNoFirstName_Cell_IsTheCodeOrTheWords(string? text, bool expected) => Assert.Equal(expected, SheetWords.IsNoFirstName(text));

    [Theory]
    [InlineData("E", LaborForceStatus.Employed)]
    [InlineData("employed", LaborForceStatus.Employed)]
    [InlineData("n", LaborForceStatus.EmployedWithNotice)]
    [InlineData("Employed with notice of termination or separation", LaborForceStatus.EmployedWithNotice)]
    [InlineData("O", LaborForceStatus.NotInLaborForce)]
    [InlineData("Not in labor force", LaborForceStatus.NotInLaborForce)]
    [InlineData(" u ", LaborForceStatus.Unemployed)]
    [InlineData("UNEMPLOYED", LaborForceStatus.Unemployed)]
    [InlineData("", null)]
    [InlineData("retired", null)]
    [InlineData("1", null)]
    public void StatusOf_CodeOrWords_ReturnsStatus(string text, LaborForceStatus? expected) => Assert.Equal(expected, SheetWords.StatusOf(text));

    [Theory]
    [InlineData("Y", true)]
    [InlineData("s", true)]
    [InlineData("Sí", true)]
    [InlineData("no", false)]
    [InlineData("maybe", null)]
    public void HispanicOf_CodeOrWord_ReturnsAnswer(string text, bool? expected) => Assert.Equal(expected, SheetWords.HispanicOf(text));

    [Theory]
    [InlineData("M", Gender.Male)]
    [InlineData("female", Gender.Female)]
    [InlineData("Did not self-identify", Gender.DidNotSelfIdentify)]
    [InlineData("x", Gender.DidNotSelfIdentify)]
    [InlineData("9", null)]
    public void GenderOf_CodeOrWord_ReturnsGender(string text, Gender? expected) => Assert.Equal(expected, SheetWords.GenderOf(text));

    [Theory]
    [InlineData("AI;AS;BL;NH;WH", (Races)31)]
    [InlineData("as wh", Races.Asian | Races.White)]
    [InlineData("Black/African American, White", Races.BlackOrAfricanAmerican | Races.White)]
    [InlineData("American Indian or Alaska Native; Native Hawaiian or Other Pacific Islander", Races.AmericanIndianOrAlaskaNative | Races.NativeHawaiianOrPacificIslander)]
    [InlineData("WH;WH", Races.White)]
    [InlineData("WH;purple", null)]
    [InlineData(";", null)]
    [InlineData("", null)]
    public void RacesOf_CodesOrWords_ReturnsRaces(string text, Races? expected) => Assert.Equal(expected, SheetWords.RacesOf(text));

    [Theory]
    [InlineData("PNTA", true)]
    [InlineData("pnta ", true)]
    [InlineData("Prefer not to answer", true)]
    [InlineData("-", true)]
    [InlineData("–", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("--", false)]
    [InlineData("Pant", false)]
    public void IsDecline_Words_AreRecognized(string? text, bool expected) => Assert.Equal(expected, SheetWords.IsDecline(text));

    [Fact]
    public void CodeOf_EachValue_RoundTrips()
    {
        Assert.All(Enum.GetValues<LaborForceStatus>(), status => Assert.Equal(status, SheetWords.StatusOf(SheetWords.CodeOf(status))));
        Assert.All(Enum.GetValues<Gender>(), gender => Assert.Equal(gender, SheetWords.GenderOf(SheetWords.CodeOf(gender))));
        Assert.All([true, false], yes => Assert.Equal(yes, SheetWords.HispanicOf(SheetWords.CodeOf(yes))));
        Assert.All(Enumerable.Range(1, 31), races => Assert.Equal((Races)races, SheetWords.RacesOf(SheetWords.CodeOf((Races)races))));
    }

    [Fact]
    public void EachReader_AnyText_NeverThrows() => Prop.ForAll(HostileText.Any, text =>
    {
        SheetWords.StatusOf(text);
        SheetWords.HispanicOf(text);
        SheetWords.GenderOf(text);
        SheetWords.RacesOf(text);
        SheetWords.IsDecline(text);
    }).QuickCheckThrowOnFailure();
}
