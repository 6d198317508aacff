using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NicknamesTests
{
    [Theory]
    [InlineData("BILL", "WILLIAM")]
    [InlineData("WILLIAM", "BILL")]
    [InlineData("PEPE", "JOSE")]
    [InlineData("LIZ", "ELIZABETH")]
    [InlineData("CHUY", "JESUS")]
    [InlineData("PACO", "FRANCISCO")]
    [InlineData("PEGGY", "MARGARET")]
    [InlineData("BETH", "LIZ")]
    [InlineData("BETO", "ROBERTO")]
    [InlineData("BETO", "GILBERTO")]
    [InlineData("MARY ANN", "MOLLY")]
    [InlineData("JOSE LUIS", "PEPE")]
    public void AreOfOnePerson_OneGroup_IsTrue(string one, string other)
    {
        Assert.True(Nicknames.AreOfOnePerson(one, other));
        Assert.True(Nicknames.AreOfOnePerson(other, one));
    }

    [Theory]
    [InlineData("BILL", "BILL")]
    [InlineData("BILL", "ROBERT")]
    [InlineData("ALBERT", "ALFRED")]
    [InlineData("ANN MARY", "MOLLY")]
    [InlineData("BILLS", "WILLIAM")]
    [InlineData("bill", "WILLIAM")]
    [InlineData("XAVERL", "WILLIAM")]
    [InlineData("", "")]
    [InlineData("", "BILL")]
    [InlineData(" BILL", "WILLIAM")]
    [InlineData(null, "BILL")]
    [InlineData(null, null)]
    [InlineData("BILL", "#")]
    public void AreOfOnePerson_NoGroupOrTheSame_IsFalse(string? one, string? other)
    {
        Assert.False(Nicknames.AreOfOnePerson(one, other));
        Assert.False(Nicknames.AreOfOnePerson(other, one));
    }

    [Theory]
    [InlineData("BILL", "WILLIAM; GUILLERMO; BILLY; MEMO; WILL; GUILLE; WILLIE; WILLY")]
    [InlineData("PACO", "FRANCISCO; PANCHO; FRANK; CISCO; KIKO; FRANCO")]
    [InlineData("AL", "ALEXANDER; ALBERT; ALFRED; ALAN; ALBERTO; ALEX; ALLEN; BERT")]
    [InlineData("BILLY JOE", "WILLIAM JOE; BILL JOE; WILL JOE; WILLIE JOE; WILLY JOE; LIAM JOE")]
    [InlineData("RUIZ", "")]
    [InlineData("WILL SMITH X", "WILLIAM SMITH X; BILL SMITH X; BILLY SMITH X; WILLIE SMITH X; WILLY SMITH X; LIAM SMITH X")]
    [InlineData("", "")]
    public void Of_Name_GivesFullNamesFirst(string name, string expected) => Assert.Equal(expected, string.Join("; ", Nicknames.Of(name)));

    [Fact]
    public void Of_EveryName_IsFoldedWithinTheLimitAndWorksBothWays()
    {
        string[] names = [.. "WILLIAM JOSE ALEX RICK SANDRA BETTY KIT JOHN FRANK BETO MARIA".Split(' ').SelectMany(Nicknames.Of).Distinct()];

        Assert.True(names.Length > 50);
        Assert.All(names, name =>
        {
            Assert.Equal(name, NameKey.Of(name));
            Assert.DoesNotContain(name, Nicknames.Of(name));
            Assert.InRange(Nicknames.Of(name).Count, 1, Nicknames.Most);
            Assert.All(Nicknames.Of(name), other => Assert.True(Nicknames.AreOfOnePerson(other, name), $"{other}, {name}"));
        });
    }
}
