using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NameSoundTests
{
    [Theory]
    [InlineData("Gonzales", "Gonzalez")]
    [InlineData("Jon", "John")]
    [InlineData("Juan", "John")]
    [InlineData("Smyth", "Smith")]
    [InlineData("Schmidt", "Smith")]
    [InlineData("Catherine", "Katherine")]
    [InlineData("Kathryn", "Catherine")]
    [InlineData("Kristina", "Christina")]
    [InlineData("Hernandez", "Ernandes")]
    [InlineData("Vasquez", "Basquez")]
    [InlineData("Vázquez", "Vasques")]
    [InlineData("Chavez", "Chaves")]
    [InlineData("Nguyen", "Nuyen")]
    [InlineData("Nguyễn", "Nguyen")]
    [InlineData("Núñez", "Nunes")]
    [InlineData("Rivera", "Ribera")]
    [InlineData("Jimenez", "Gimenez")]
    [InlineData("Jiménez", "Ximénez")]
    [InlineData("Yesenia", "Jessenia")]
    [InlineData("Xavier", "Javier")]
    [InlineData("Isabel", "Ysabel")]
    [InlineData("Quesada", "Quezada")]
    [InlineData("Cisneros", "Sisneros")]
    [InlineData("Llamas", "Lamas")]
    [InlineData("De la Cruz", "Delacruz")]
    [InlineData("Mohammed", "Muhamad")]
    [InlineData("Hussein", "Hussain")]
    [InlineData("Huang", "Hwang")]
    [InlineData("Wang", "Huang")]
    [InlineData("Zhang", "Chang")]
    [InlineData("Sergei", "Sergey")]
    [InlineData("Lewandowski", "Levandowsky", false)]
    [InlineData("Lewandowski", "Lewandowsky")]
    [InlineData("Schwartz", "Schwarz")]
    [InlineData("Schneider", "Snyder")]
    [InlineData("Knight", "Night")]
    [InlineData("Wright", "Rite")]
    [InlineData("Leigh", "Lee")]
    [InlineData("Rodgers", "Rogers")]
    [InlineData("Mitchell", "Michel")]
    [InlineData("Phillip", "Filip")]
    [InlineData("McDonald", "MacDonald")]
    [InlineData("O'Connor", "Oconner")]
    [InlineData("Andersson", "Andersen")]
    [InlineData("Braun", "Brown")]
    [InlineData("Anna", "Ana")]
    [InlineData("Garcia", "Gracia")]
    [InlineData("Baker", "Parker", false)]
    [InlineData("Miller", "Mueller")]
    [InlineData("Perez", "Torres", false)]
    [InlineData("Ana", "Nan", false)]
    [InlineData("Steven", "Stephen", false)]
    [InlineData("Мария", "Марія", false)]
    public void Of_SimilarNames_Match(string one, string other, bool areAlike = true) =>
        Assert.Equal(areAlike, NameSound.Of(NameKey.Of(one)) == NameSound.Of(NameKey.Of(other)));

    [Theory]
    [InlineData("GONZALEZ", "gnsls")]
    [InlineData("HERNANDEZ", "arnnds")]
    [InlineData("CHAVEZ", "jbs")]
    [InlineData("NGUYEN", "nn")]
    [InlineData("MAX", "mks")]
    [InlineData("МАРИЯ", "МАРИЯ")]
    [InlineData("한지우", "한지우")]
    [InlineData("H", "")]
    [InlineData("", "")]
    [InlineData("BARTHOLOMEWSON DE CASTELLANOS", "brtlmsndkstl")]
    public void Of_Key_ReturnsSound(string key, string sound) => Assert.Equal(sound, NameSound.Of(key));

    [Fact]
    public void Of_AnyText_IsShortAndIdempotent() =>
        Prop.ForAll(HostileText.Any, text => IsStable(text) && IsStable(NameKey.Of(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_EveryLetterPair_IsIdempotent()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToList();
        var texts = from first in letters from second in letters from third in letters select new string([first, second, third]);

        Assert.DoesNotContain(texts, text => !IsStable(text));
    }

    private static bool IsStable(string text) =>
        NameSound.Of(text) is { Length: <= NameSound.MaxLength } sound && NameSound.Of(sound) == sound;
}
