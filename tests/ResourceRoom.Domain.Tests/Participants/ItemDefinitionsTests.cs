using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class ItemDefinitionsTests
{
    private static readonly Gen<NineAnswers> Answers =
        from first in Any(Gen.OneOf(NameText, Gen.Constant(PersonName.NoFirstName)))
        from last in Any(NameText)
        from zip in Any(from five in Digits(5) from four in Gen.OneOf(Gen.Constant<string?>(null), Digits(4).Select(text => (string?)text)) select new ZipCode(five, four))
        from ssn in Any(SsnGenerator.Digits.Select(Number))
        from born in Any(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber))
        from status in Any(Gen.Elements(Enum.GetValues<LaborForceStatus>()))
        from hispanic in Any(Gen.Elements(true, false))
        from race in Any(Gen.Choose(1, 31).Select(races => (Races)races))
        from gender in Any(Gen.Elements(Enum.GetValues<Gender>()))
        select new NineAnswers
        {
            FirstName = first,
            LastName = last,
            Zip = zip,
            Ssn = ssn,
            BirthDate = born,
            LaborForceStatus = status,
            Hispanic = hispanic,
            Race = race,
            Gender = gender,
        };

    private static Gen<string> NameText => HostileText.Any.Generator.Where(text => text.Length > 0);

    [Fact]
    public void All_FollowsPolicyOrder() =>
        Assert.Equal(NineItems.PolicyOrder, ItemDefinitions.All.Select(item => item.Item));

    [Fact]
    public void Restore_WrittenText_ReturnsSameAnswers() => Prop.ForAll(Answers.ToArbitrary(), answers =>
        ItemDefinitions.All.Aggregate(
            new NineAnswers(), (read, item) => item.Restore(read, item.StateOf(answers), item.TextOf(answers))) == answers).QuickCheckThrowOnFailure();

    [Fact]
    public void TryRead_EveryChoice_RoundTrips()
    {
        Assert.All(Enum.GetValues<LaborForceStatus>(), value => Assert.Equal(value, ItemDefinitions.LaborForceStatus.Read(ItemDefinitions.LaborForceStatus.Write(value))));
        Assert.All(Enum.GetValues<Gender>(), value => Assert.Equal(value, ItemDefinitions.Gender.Read(ItemDefinitions.Gender.Write(value))));
        Assert.All(Enumerable.Range(1, 31).Select(value => (Races)value), value => Assert.Equal(value, ItemDefinitions.Race.Read(ItemDefinitions.Race.Write(value))));
        Assert.All([true, false], value => Assert.Equal(value, ItemDefinitions.Hispanic.Read(ItemDefinitions.Hispanic.Write(value))));
    }

    // Stored in sealed copies and events, and posted by forms: a renamed enum must not change them.
    [Theory]
    [InlineData(NineItem.LaborForceStatus, "Unemployed,Employed,EmployedWithNotice,NotInLaborForce")]
    [InlineData(NineItem.Hispanic, "Yes,No")]
    [InlineData(NineItem.Race, "AmericanIndianOrAlaskaNative,Asian,BlackOrAfricanAmerican,NativeHawaiianOrPacificIslander,White")]
    [InlineData(NineItem.Gender, "Male,Female,DidNotSelfIdentify")]
    public void Choices_EachItem_MatchStoredTexts(NineItem item, string texts) =>
        Assert.Equal(texts.Split(','), ItemDefinitions.Of(item).Choices);

    [Fact]
    public void Write_TypedValues_ReturnsStoredTexts()
    {
        Assert.Equal("62704-1180", ItemDefinitions.Zip.Write(new ZipCode("62704", "1180")));
        Assert.Equal("1988-02-23", ItemDefinitions.BirthDate.Write(new DateOnly(1988, 2, 23)));
        Assert.Equal("(None)", ItemDefinitions.FirstName.Write(PersonName.NoFirstName));
        Assert.Equal("Asian, White", ItemDefinitions.Race.Write(Races.White | Races.Asian));
    }

    [Theory]
    [InlineData(NineItem.LaborForceStatus, "1")]
    [InlineData(NineItem.LaborForceStatus, "employed")]
    [InlineData(NineItem.Hispanic, "yes")]
    [InlineData(NineItem.Race, "None")]
    [InlineData(NineItem.Race, "Asian,,White")]
    [InlineData(NineItem.Gender, "Male, Female")]
    [InlineData(NineItem.BirthDate, "02/23/1988")]
    [InlineData(NineItem.Zip, "627")]
    [InlineData(NineItem.FirstName, "")]
    [InlineData(NineItem.LastName, "")]
    [InlineData(NineItem.Ssn, "000")]
    public void Restore_InvalidText_ThrowsWithoutRepeatingIt(NineItem item, string text)
    {
        var refused = Assert.Throws<FormatException>(() => ItemDefinitions.Of(item).Restore(new NineAnswers(), ResponseState.Given, text));

        Assert.Equal($"The stored text of {item} is not one of its values.", refused.Message);
    }

    [Fact]
    public void Of_UnknownItem_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => ItemDefinitions.Of((NineItem)10));

    private static Gen<Answer<T>> Any<T>(Gen<T> values) =>
        Gen.OneOf(values.Select(Answer<T>.Given), Gen.Constant(Answer<T>.Declined), Gen.Constant(Answer<T>.NotAsked));

    private static Gen<string> Digits(int count) => Gen.ArrayOf(Gen.Choose('0', '9').Select(digit => (char)digit), count).Select(digits => new string(digits));

    private static Ssn Number(string digits) => Ssn.TryParse(digits, out var ssn, out _) ? ssn : throw new InvalidOperationException();
}
