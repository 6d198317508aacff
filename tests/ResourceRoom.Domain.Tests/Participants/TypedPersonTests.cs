using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class TypedPersonTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(null, "", null)]
    [InlineData("  ", "", null)]
    [InlineData(" Ana Ruiz ", "Ana Ruiz", null)]
    [InlineData("Ana Ruiz 05/17/1971", "Ana Ruiz", "1971-05-17")]
    [InlineData("Ruiz, 5-17-1971", "Ruiz", "1971-05-17")]
    [InlineData("5/17/1971", "", "1971-05-17")]
    [InlineData("05171971", "", "1971-05-17")]
    [InlineData("born 5/17/1971", "", "1971-05-17")]
    [InlineData("May 17, 1971", "", "1971-05-17")]
    [InlineData("Ana 512345678", "Ana 512345678", null)]
    [InlineData("Ana 02/30/1988", "Ana 02/30/1988", null)]
    [InlineData("512345678", "512345678", null)]
    public void Read_Text_SplitsNameAndDate(string? text, string name, string? date) =>
        Assert.Equal(new TypedPerson(name, date is null ? null : DateOnly.Parse(date, null)), TypedPerson.Read(text, Today));

    [Fact]
    public void ToString_Anybody_SaysNothing() => Assert.Equal("TypedPerson", TypedPerson.Read("Ana Ruiz 05/17/1971", Today).ToString());
}
