package io.ocopkit.example.quickstart;

import io.ocopkit.model.ProductSet;

/** What the generated producers make: kinds of goods the city's countryside is known for, with a pack and a price. */
enum GeneratedGoods {
    DRIED_PANGASIUS("Khô cá dứa một nắng", ProductSet.PROCESSED_ANIMAL_AND_OTHER, "500 g", 320_000),
    DRIED_SHRIMP("Tôm khô", ProductSet.PROCESSED_ANIMAL_AND_OTHER, "250 g", 410_000),
    BIRD_NEST("Yến sào tinh chế", ProductSet.PROCESSED_ANIMAL_AND_OTHER, "100 g", 2_650_000),
    BIRD_NEST_DRINK("Nước yến chưng", ProductSet.OTHER_NON_ALCOHOLIC, "70 ml", 38_000),
    HONEY("Mật ong rừng ngập mặn", ProductSet.HONEY_AND_OTHER_RAW, "0,5 lít", 195_000),
    NIPA_NECTAR("Mật dừa nước", ProductSet.HONEY_AND_OTHER_RAW, "500 ml", 165_000),
    OYSTER("Hàu tươi", ProductSet.FRESH_ANIMAL_PRODUCTS, "1 kg", 85_000),
    BLOOD_COCKLE("Sò huyết", ProductSet.FRESH_ANIMAL_PRODUCTS, "1 kg", 140_000),
    MANGO("Xoài cát", ProductSet.FRESH_PRODUCE, "1 kg", 65_000),
    LEAF_VEGETABLES("Rau ăn lá", ProductSet.FRESH_PRODUCE, "300 g", 18_000),
    OYSTER_MUSHROOM("Nấm bào ngư", ProductSet.FRESH_PRODUCE, "300 g", 32_000),
    DRIED_MANGO("Xoài sấy dẻo", ProductSet.PROCESSED_PRODUCE, "200 g", 72_000),
    DRIED_JACKFRUIT("Mít sấy", ProductSet.PROCESSED_PRODUCE, "250 g", 58_000),
    PEANUT_OIL("Dầu đậu phộng", ProductSet.PROCESSED_PRODUCE, "1 lít", 145_000),
    RICE_PAPER("Bánh tráng", ProductSet.PROCESSED_CEREALS, "400 g", 36_000),
    RICE_VERMICELLI("Bún gạo khô", ProductSet.PROCESSED_CEREALS, "500 g", 29_000),
    FISH_SAUCE("Nước mắm cá cơm", ProductSet.LIQUID_CONDIMENTS, "500 ml", 98_000),
    SHRIMP_SALT("Muối tôm", ProductSet.OTHER_SPICES, "150 g", 34_000),
    SEA_SALT("Muối sạch", ProductSet.OTHER_SPICES, "500 g", 15_000),
    GINSENG_TEA("Trà đinh lăng", ProductSet.HERBAL_TEA, "100 g", 88_000),
    NONI_TEA("Trà nhàu túi lọc", ProductSet.HERBAL_TEA, "120 g", 79_000),
    CACAO("Bột ca cao", ProductSet.COFFEE_COCOA, "250 g", 118_000),
    RICE_SPIRIT("Rượu nếp", ProductSet.WHITE_SPIRITS, "500 ml", 125_000),
    NIPA_DRINK("Nước dừa nước đóng chai", ProductSet.OTHER_NON_ALCOHOLIC, "330 ml", 22_000),
    HERBAL_SHAMPOO("Dầu gội bồ kết", ProductSet.HERBAL_COSMETICS, "300 ml", 132_000),
    BAMBOO_BASKET("Giỏ tre đan", ProductSet.HANDICRAFTS, "1 cái", 240_000),
    ORCHID("Lan Mokara cắt cành", ProductSet.FLOWERS, "1 cái", 45_000);

    private final String label;
    private final ProductSet set;
    private final String pack;
    private final long price;

    GeneratedGoods(String label, ProductSet set, String pack, long price) {
        this.label = label;
        this.set = set;
        this.pack = pack;
        this.price = price;
    }

    String label() {
        return label;
    }

    ProductSet set() {
        return set;
    }

    String pack() {
        return pack;
    }

    /** Retail price of one pack in dong. */
    long price() {
        return price;
    }
}
