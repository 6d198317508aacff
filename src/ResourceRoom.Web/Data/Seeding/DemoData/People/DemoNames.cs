namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

/// <summary>First and last names to put together. Whoever bears such a name, nobody here is meant.</summary>
internal static class DemoNames
{
    public static readonly string[] First =
    [
        "Aaliyah", "Aaron", "Abigail", "Adaeze", "Ahmed", "Aisha", "Alejandra", "Alice", "Amara", "Andrés", "Angela", "Anh", "Anthony", "Bao",
        "Beatriz", "Benjamin", "Bernice", "Björn", "Brandon", "Brianna", "Camila", "Carl", "Carmen", "Cedric", "Chloé", "Chris", "Claire",
        "Curtis", "Darnell", "David", "DeShawn", "Deborah", "Destiny", "Diego", "Dolores", "Earl", "Ebony", "Eduardo", "Élise", "Emeka",
        "Emily", "Ernest", "Esperanza", "Ethan", "Farah", "Fatima", "Francisco", "Gabriel", "Gloria", "Grace", "Gregory", "Hannah", "Hassan",
        "Hiroshi", "Hye-jin", "Imani", "Irina", "Isaac", "Jamal", "Janet", "Javier", "Jean-Luc", "Jesús", "Jin", "Joanna", "José", "Joy",
        "Juanita", "Kareem", "Katarzyna", "Kayla", "Keisha", "Kenji", "Kwame", "Latoya", "Laura", "Leilani", "Leon", "Lucía", "Malik",
        "Marek", "María José", "Mary Ann", "Mei", "Michael", "Miguel", "Mohammed", "Nadia", "Nathan", "Ngozi", "Nia", "Nicole", "Noé",
        "Olga", "Omar", "Patricia", "Paul", "Quentin", "Rachel", "Ravi", "Raúl", "Renée", "Rosa", "Ryan", "Samuel", "Sanjay", "Sean",
        "Shanice", "Sofía", "Stanisław", "Susan", "Tamika", "Teresa", "Thảo", "Tyrone", "Victoria", "Wei", "William", "Xavier", "Yolanda",
        "Yusuf", "Zainab", "Zoë",
    ];

    public static readonly string[] Last =
    [
        "Abdi", "Adams", "Adeyemi", "Aguilar", "Ali", "Álvarez", "Anderson", "Baker", "Banks", "Begum", "Bianchi", "Boateng", "Brown",
        "Campbell", "Carter", "Castillo", "Chen", "Choi", "Clark", "Coleman", "Cruz", "D'Angelo", "Davis", "De la Cruz", "Delgado", "Diaz",
        "Dixon", "Dubois", "Edwards", "Eze", "Farouk", "Fischer", "Flores", "Foster", "García", "Goldberg", "Gómez", "Grant", "Green",
        "Gutiérrez", "Hall", "Hansen", "Harris", "Hernández", "Hill", "Hoffman", "Howard", "Hussein", "Ibrahim", "Jackson", "James",
        "Jensen", "Johnson", "Jones", "Joshi", "Kaczmarek", "Kelly", "Khan", "Kim", "King", "Kowalski", "Krüger", "Kumar", "Lee", "Lewis",
        "Lindström", "López", "Mahmoud", "Martin", "Martínez-Reyes", "McCoy", "Mendoza", "Miller", "Mitchell", "Moore", "Morales", "Müller",
        "Muñoz", "Murphy", "Nguyen", "Novak", "Nwosu", "O'Brien", "O'Neal", "Ortiz", "Owens", "Park", "Patel", "Peña", "Pérez", "Petrov",
        "Phillips", "Quiñones", "Reed", "Rivera", "Roberts", "Robinson", "Rodríguez", "Rossi", "Sánchez", "Santos", "Schmidt", "Scott",
        "Shah", "Silva", "Singh", "Smith", "Smith-Jones", "St. John", "Stewart", "Tanaka", "Taylor", "Thomas", "Thompson-Okoye", "Torres",
        "Tran", "Turner", "Van der Berg", "Vargas", "Walker", "Washington", "White", "Williams", "Wilson", "Wójcik", "Wright", "Yang",
        "Yilmaz", "Young", "Zając",
    ];
}
